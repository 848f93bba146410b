CREATE TABLE stock (article TEXT PRIMARY KEY, pieces INTEGER NOT NULL);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, article TEXT, pieces INTEGER, booked INTEGER NOT NULL DEFAULT 0);
INSERT INTO stock VALUES ('bolt', 100), ('nut', 40), ('screw', 50);
INSERT INTO deliveries VALUES (1, 'nut', 10, 1), (2, 'bolt', 50, 0), (3, 'washer', 25, 0), (4, 'screw', 20, 0);
