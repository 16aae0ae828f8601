-- The PDF of a letter in base64, for the outbox page of development mode.
ALTER TABLE development_outbox ADD COLUMN document TEXT;
