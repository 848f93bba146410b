SELECT name, count(*) FILTER (WHERE status = 'paid'), count(*) FILTER (WHERE status <> 'paid')
FROM customers LEFT JOIN orders ON orders.customer = customers.id GROUP BY customers.id ORDER BY name;
