SELECT strftime('%Y-%m', orders.day) AS month, sum(items.quantity * products.price)
FROM orders JOIN items ON items.ordered = orders.id JOIN products ON products.id = items.product
WHERE orders.status = 'paid' GROUP BY month ORDER BY month DESC;
