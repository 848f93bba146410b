SELECT category, name, price FROM (
    SELECT *, row_number() OVER (PARTITION BY category ORDER BY price DESC) AS place FROM products
) WHERE place <= 2 ORDER BY category, price;
