SELECT name, sum(status = 'paid'), sum(status <> 'paid')
FROM customers JOIN orders ON orders.customer = customers.id GROUP BY customers.id ORDER BY name;
