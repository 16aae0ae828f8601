CREATE TABLE companies (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    -- The number it is registered under, as it is shown.
    number TEXT NOT NULL,
    -- The number of its newest change. Whoever changes a user of the company raises it first: its row is the lock under
    -- which the limit of accounts and the last administrator are decided.
    revision BIGINT NOT NULL
);

CREATE TABLE company_users (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES companies (id),
    -- Null until the invitation is accepted.
    account_id TEXT REFERENCES accounts (id),
    name TEXT NOT NULL,
    -- In lower case.
    email TEXT NOT NULL,
    -- E.164, as an administrator gave it; once the invitation is accepted, the account's own number counts.
    mobile TEXT,
    language TEXT NOT NULL,
    -- administrator or user.
    role TEXT NOT NULL,
    -- JSON: a list of ids of the portal's configuration.
    authorisations TEXT NOT NULL,
    -- The name in lower case and without accents: what it is sorted by.
    sort_name TEXT NOT NULL,
    -- The same with the e-mail address: what is searched in.
    search TEXT NOT NULL,
    -- When the newest link was mailed, until when it works, and the hash of its token; null once it is accepted.
    invited_at BIGINT,
    invitation_expires_at BIGINT,
    invitation_token TEXT,
    -- When the invitation was accepted; null: not yet, or not again.
    activated_at BIGINT,
    -- When an administrator blocked the user, why, and the name of who did it; null: nobody did.
    blocked_at BIGINT,
    block_reason TEXT,
    blocked_by TEXT,
    -- The newest session that was at work for this company.
    last_log_in_at BIGINT,
    -- What takes the place of the present e-mail address once it is confirmed, the hash of the token of the mailed link
    -- (null: none was mailed, because the address is somebody else's) and until when it works.
    new_email TEXT,
    new_email_token TEXT,
    new_email_expires_at BIGINT,
    -- E.164: what takes the place of the present number once it is confirmed.
    new_mobile TEXT,
    removed_at BIGINT,
    -- JSON: how the newest act is taken back, by whom, and which messages it holds back; and until when.
    undo TEXT,
    undo_until BIGINT,
    -- Grows with every change that the next act has to know of.
    revision BIGINT NOT NULL,
    -- The number of the company's change that was the user's newest.
    changed BIGINT NOT NULL
);
CREATE UNIQUE INDEX company_users_email ON company_users (company_id, email) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX company_users_account_id ON company_users (company_id, account_id) WHERE removed_at IS NULL;
CREATE INDEX company_users_of_account ON company_users (account_id);
CREATE INDEX company_users_invitation_token ON company_users (invitation_token);
CREATE INDEX company_users_new_email_token ON company_users (new_email_token);
-- The list by name, and with it everything that is counted and searched in: without the rows themselves.
CREATE INDEX company_users_listed ON company_users (company_id, removed_at, sort_name, id, blocked_at, activated_at,
    invitation_expires_at, last_log_in_at, account_id, role, search);
CREATE INDEX company_users_changed ON company_users (company_id, changed);
CREATE INDEX company_users_undo_until ON company_users (undo_until);

-- The company that the person is at work for; null: none.
ALTER TABLE sessions ADD COLUMN company_id TEXT;
-- When the person last proved who it is: logging in, or again before a sensitive change.
ALTER TABLE sessions ADD COLUMN proven_at BIGINT NOT NULL DEFAULT 0;
UPDATE sessions SET proven_at = begun_at;

-- An administrator has reset the second factors: the next log-in sets up new ones. Null: they work.
ALTER TABLE accounts ADD COLUMN second_factors_reset_at BIGINT;
-- Until when the standing blocks the account, kept beside it so that a list can ask for it; the largest number there is:
-- until somebody unblocks it. Null: it does not.
ALTER TABLE accounts ADD COLUMN blocked_until BIGINT;
UPDATE accounts SET blocked_until = 9223372036854775807 WHERE standing LIKE '%"block":"indefinite"%';
CREATE INDEX accounts_blocked_until ON accounts (blocked_until) WHERE blocked_until IS NOT NULL;

-- In which company it happened, which of its users did it, and to which; null: in none, to nobody else.
ALTER TABLE audit ADD COLUMN company TEXT;
ALTER TABLE audit ADD COLUMN actor TEXT;
ALTER TABLE audit ADD COLUMN target TEXT;
-- JSON: their names at the time, and the reason that was given. And the names as they are searched in.
ALTER TABLE audit ADD COLUMN details TEXT;
ALTER TABLE audit ADD COLUMN search TEXT;
CREATE INDEX audit_company ON audit (company, number);
