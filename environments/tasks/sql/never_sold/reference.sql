SELECT name FROM products WHERE id NOT IN (
    SELECT product FROM items JOIN orders ON orders.id = items.ordered WHERE orders.status <> 'cancelled'
);
