CREATE TABLE readings (sensor TEXT, minute INTEGER, value REAL);
INSERT INTO readings VALUES
    ('a', 1, 20.5), ('a', 2, 20.6), ('a', 3, 20.4), ('a', 7, 21.0), ('a', 9, 21.1),
    ('b', 1, 3.0), ('b', 2, 3.1), ('b', 5, 3.3), ('b', 6, 3.2), ('b', 10, 3.0);
