-- Whether the message carries a code: somebody waits for it.
ALTER TABLE outbox ADD COLUMN is_code BIGINT NOT NULL DEFAULT 0;
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (state, is_code DESC, due_at, id);
