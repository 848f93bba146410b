DELETE FROM people WHERE id NOT IN (SELECT min(id) FROM people GROUP BY lower(trim(name)), lower(trim(email)));
