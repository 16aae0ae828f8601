-- The person's id in the insurer's records; null: an account of nobody there.
ALTER TABLE accounts ADD COLUMN person_id TEXT;
CREATE UNIQUE INDEX accounts_person_id ON accounts (person_id);
-- 1: codes for logging in are sent to the number. 0: it was confirmed, and logging in takes another second factor.
ALTER TABLE accounts ADD COLUMN sms_is_factor BIGINT NOT NULL DEFAULT 1;
-- When the person agreed that the number is used for other things than codes; null: it is not.
ALTER TABLE accounts ADD COLUMN consented_at BIGINT;

-- What is kept of the codes that stand in for an authenticator app.
CREATE TABLE recovery_codes (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    digest TEXT NOT NULL,
    -- When it was used; null: it works.
    used_at BIGINT,
    PRIMARY KEY (account_id, digest)
);

-- With which browsers somebody logged in or registered. A browser by the hash of its cookie.
CREATE TABLE known_browsers (
    browser TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (browser, account_id)
);
CREATE INDEX known_browsers_account_id ON known_browsers (account_id);
CREATE INDEX known_browsers_seen_at ON known_browsers (seen_at);

-- Which browsers may answer a journey, and until when if nothing is answered. A browser by the hash of its cookie.
CREATE TABLE journey_browsers (
    journey_id TEXT NOT NULL,
    browser TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (journey_id, browser)
);

-- From here on a journey's state is encrypted and its browsers stand beside it: a log-in under way begins anew.
-- expires_at is when nobody can go on with the journey, from whatever browser, unless something is answered.
DELETE FROM journeys;
ALTER TABLE journeys DROP COLUMN browser;
-- Under which a registration can be taken up again: eight characters of Crockford's base 32.
ALTER TABLE journeys ADD COLUMN reference TEXT;
CREATE UNIQUE INDEX journeys_reference ON journeys (reference);
