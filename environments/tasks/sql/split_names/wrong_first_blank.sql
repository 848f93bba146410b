ALTER TABLE members ADD COLUMN first_names TEXT;
ALTER TABLE members ADD COLUMN family_name TEXT;
UPDATE members SET first_names = substr(full_name, 1, instr(full_name, ' ') - 1),
    family_name = substr(full_name, instr(full_name, ' ') + 1);
