WITH paid AS (
    SELECT orders.id, orders.day, sum(items.quantity * products.price) AS value
    FROM orders JOIN items ON items.ordered = orders.id JOIN products ON products.id = items.product
    WHERE orders.status = 'paid' GROUP BY orders.id
)
SELECT id, value, sum(value) OVER () FROM paid ORDER BY day;
