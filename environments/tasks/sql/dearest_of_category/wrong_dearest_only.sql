SELECT category, name, max(price) FROM products GROUP BY category ORDER BY category;
