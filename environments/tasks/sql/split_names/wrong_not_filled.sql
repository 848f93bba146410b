ALTER TABLE members ADD COLUMN first_names TEXT;
ALTER TABLE members ADD COLUMN family_name TEXT;
