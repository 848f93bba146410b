WITH RECURSIVE chain (id, name, path, above) AS (
    SELECT id, name, name, manager FROM staff
    UNION ALL
    SELECT chain.id, chain.name, chain.path || ' > ' || staff.name, staff.manager
    FROM chain JOIN staff ON staff.id = chain.above
)
SELECT name, path FROM chain WHERE above IS NULL ORDER BY name;
