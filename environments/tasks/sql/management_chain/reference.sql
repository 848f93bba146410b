WITH RECURSIVE chain (id, name, path) AS (
    SELECT id, name, name FROM staff WHERE manager IS NULL
    UNION ALL
    SELECT staff.id, staff.name, chain.path || ' > ' || staff.name FROM staff JOIN chain ON staff.manager = chain.id
)
SELECT name, path FROM chain ORDER BY name;
