-- JSON: the newest act that changed the user, by whom and when, named by a keyed digest: asked for once more, it is not done twice.
ALTER TABLE company_users ADD COLUMN newest_act TEXT;

-- How many entries the company has in the audit trail, and which of them an entry is: its number among all would say how much
-- happens elsewhere.
ALTER TABLE companies ADD COLUMN entries BIGINT NOT NULL DEFAULT 0;
ALTER TABLE audit ADD COLUMN entry BIGINT;
DROP INDEX audit_company;
CREATE INDEX audit_company ON audit (company, entry);
