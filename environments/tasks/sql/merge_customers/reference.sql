UPDATE visits SET person = (
    SELECT min(kept.id) FROM people AS kept JOIN people AS mine
    ON lower(trim(kept.name)) = lower(trim(mine.name)) AND lower(trim(kept.email)) = lower(trim(mine.email))
    WHERE mine.id = visits.person
);
-- %%
DELETE FROM people WHERE id NOT IN (SELECT min(id) FROM people GROUP BY lower(trim(name)), lower(trim(email)));
