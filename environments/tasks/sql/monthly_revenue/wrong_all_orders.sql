SELECT strftime('%Y-%m', orders.day) AS month, sum(items.quantity * products.price)
FROM orders JOIN items ON items.ordered = orders.id JOIN products ON products.id = items.product
GROUP BY month ORDER BY month;
