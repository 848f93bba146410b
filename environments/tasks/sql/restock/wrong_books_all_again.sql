INSERT INTO stock (article, pieces)
SELECT article, sum(pieces) FROM deliveries WHERE true GROUP BY article
ON CONFLICT (article) DO UPDATE SET pieces = stock.pieces + excluded.pieces;
UPDATE deliveries SET booked = 1;
