-- When a journey ends whatever is answered. One that is under way gets its day.
ALTER TABLE journeys ADD COLUMN ends_at BIGINT NOT NULL DEFAULT 0;
UPDATE journeys SET ends_at = expires_at + 86400000;
