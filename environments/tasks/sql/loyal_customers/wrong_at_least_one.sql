SELECT customers.name, count(*) FROM customers JOIN orders ON orders.customer = customers.id
GROUP BY customers.id;
