UPDATE stock SET pieces = pieces + coalesce(
    (SELECT sum(pieces) FROM deliveries WHERE deliveries.article = stock.article AND NOT booked), 0);
UPDATE deliveries SET booked = 1;
