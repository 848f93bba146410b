CREATE TABLE members (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL);
INSERT INTO members VALUES (1, 'Ada Bern'), (2, 'Jan Willem Vos'), (3, 'Pele'), (4, 'Ann-Marie O''Hara');
