CREATE TABLE departments (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, manager INTEGER REFERENCES staff (id),
    department INTEGER REFERENCES departments (id), salary INTEGER NOT NULL
);

INSERT INTO departments VALUES (1, 'board'), (2, 'research'), (3, 'sales'), (4, 'legal');
INSERT INTO staff VALUES
    (1, 'Mira', NULL, 1, 9000), (2, 'Nils', 1, 2, 7000), (3, 'Olga', 1, 3, 6500), (4, 'Paul', 2, 2, 5200),
    (5, 'Quin', 2, 2, 5200), (6, 'Rosa', 4, 2, 4100), (7, 'Sven', 3, 3, 4300), (8, 'Tess', 3, 3, 3900);
