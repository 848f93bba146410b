ALTER TABLE members ADD COLUMN first_names TEXT;
ALTER TABLE members ADD COLUMN family_name TEXT;
-- %%
UPDATE members SET family_name = replace(full_name, rtrim(full_name, replace(full_name, ' ', '')), '');
UPDATE members SET first_names = nullif(trim(substr(full_name, 1, length(full_name) - length(family_name))), '');
