WITH RECURSIVE below (top, id) AS (
    SELECT manager, id FROM staff WHERE manager IS NOT NULL
    UNION ALL
    SELECT below.top, staff.id FROM below JOIN staff ON staff.manager = below.id
)
SELECT boss.name, count(*), sum(member.salary) FROM below
JOIN staff AS boss ON boss.id = below.top JOIN staff AS member ON member.id = below.id GROUP BY boss.id;
