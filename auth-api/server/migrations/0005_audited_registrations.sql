-- The public reference of the registration that an entry is about, eight characters; null: it had none yet, or it is about none.
ALTER TABLE audit ADD COLUMN registration TEXT;
