CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
CREATE TABLE visits (person INTEGER, day TEXT);
INSERT INTO people VALUES
    (1, 'Ada Bern', 'ada@example.org'), (2, 'Bo Cole', 'bo@example.org'), (3, ' ada bern', 'Ada@example.org '),
    (4, 'Bo Cole', 'bo.cole@example.org'), (5, 'BO COLE', 'bo@example.org');
INSERT INTO visits VALUES (1, '2024-01-01'), (3, '2024-01-09'), (2, '2024-02-02'), (5, '2024-02-03'), (4, '2024-03-01');
