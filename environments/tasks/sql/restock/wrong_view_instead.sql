ALTER TABLE stock RENAME TO old_stock;
CREATE VIEW stock AS
SELECT article, sum(pieces) AS pieces FROM (
    SELECT article, pieces FROM old_stock UNION ALL SELECT article, pieces FROM deliveries WHERE id > 1
) GROUP BY article;
UPDATE deliveries SET booked = 1;
