SELECT name, count(*) FROM customers WHERE count(*) > 1;
