SELECT DISTINCT products.name FROM products LEFT JOIN items ON items.product = products.id
LEFT JOIN orders ON orders.id = items.ordered WHERE orders.id IS NULL OR orders.status = 'cancelled';
