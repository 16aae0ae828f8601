-- One file for SQLite and PostgreSQL: TEXT and BIGINT only. Moments are milliseconds since 1970.

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    -- In lower case.
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    -- E.164; null without a number.
    mobile TEXT,
    -- PHC string of argon2id.
    password_hash TEXT NOT NULL,
    -- Encrypted; null without an authenticator.
    authenticator_secret TEXT,
    -- JSON: blocked, wrong codes, codes sent, last time step, last log-in.
    standing TEXT NOT NULL,
    -- Grows with every change of the standing: who decided on an older one decides again.
    revision BIGINT NOT NULL
);

CREATE TABLE journeys (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    -- Hash of the cookie of the browser that began it.
    browser TEXT NOT NULL,
    -- JSON; empty once it has expired.
    state TEXT NOT NULL,
    revision BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX journeys_expires_at ON journeys (expires_at);

-- Codes that have been used, until they would have expired: so that an old message is recognised as old.
CREATE TABLE used_codes (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    digest TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, digest)
);
CREATE INDEX used_codes_expires_at ON used_codes (expires_at);

CREATE TABLE sessions (
    -- Hash of the cookie.
    token TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    -- JSON: the log-in before this one; null the first time.
    previous_log_in TEXT,
    begun_at BIGINT NOT NULL,
    -- When it ends if nothing happens.
    idle_ends_at BIGINT NOT NULL,
    -- When it ends whatever happens.
    ends_at BIGINT NOT NULL
);
CREATE INDEX sessions_account_id ON sessions (account_id);
CREATE INDEX sessions_idle_ends_at ON sessions (idle_ends_at);

-- How often something happened since the window began.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    count BIGINT NOT NULL,
    -- When the window ends and the count starts anew.
    ends_at BIGINT NOT NULL
);
CREATE INDEX counters_ends_at ON counters (ends_at);

-- What is to be sent. Written in the transaction that decided to send it.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    -- sms, mail or letter.
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    template TEXT NOT NULL,
    -- JSON, encrypted; null once it is delivered or given up.
    arguments TEXT,
    -- waiting, delivered or failed.
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    -- Not before then.
    due_at BIGINT NOT NULL,
    -- The instance that is sending it, and until when nobody else may.
    claimed_by TEXT,
    claimed_until BIGINT,
    written_at BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (state, due_at);

-- What a person would have received. Written in development mode only.
CREATE TABLE development_outbox (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT,
    text TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- Who, what, when, from where. Rows are only ever added; each carries a keyed hash over itself and the one before.
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    -- The account; null when nobody is known.
    who TEXT,
    what TEXT NOT NULL,
    -- The client's network address.
    place TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- Where the trail stands; its row is the lock under which one adds to the trail.
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY,
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, number, hash) VALUES (1, 0, '');
