CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, price REAL NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER REFERENCES customers (id), day TEXT NOT NULL, status TEXT NOT NULL);
CREATE TABLE items (ordered INTEGER REFERENCES orders (id), product INTEGER REFERENCES products (id), quantity INTEGER NOT NULL);

INSERT INTO customers VALUES
    (1, 'Ada', 'Turin'), (2, 'Bo', 'Oslo'), (3, 'Cem', 'Izmir'), (4, 'Dora', 'Oslo'), (5, 'Edo', NULL);
INSERT INTO products VALUES
    (1, 'pen', 'office', 1.5), (2, 'desk', 'furniture', 120.0), (3, 'lamp', 'furniture', 35.25),
    (4, 'paper', 'office', 4.0), (5, 'chair', 'furniture', 80.0), (6, 'globe', 'decoration', 52.0);
INSERT INTO orders VALUES
    (1, 1, '2024-01-05', 'paid'), (2, 2, '2024-01-20', 'paid'), (3, 1, '2024-02-02', 'paid'),
    (4, 3, '2024-02-14', 'cancelled'), (5, 4, '2024-02-28', 'paid'), (6, 1, '2024-03-03', 'open');
INSERT INTO items VALUES
    (1, 1, 10), (1, 2, 1), (2, 3, 2), (2, 4, 5), (3, 5, 2), (4, 2, 3), (5, 1, 4), (5, 3, 1), (6, 4, 1);
