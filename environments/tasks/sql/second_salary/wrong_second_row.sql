SELECT departments.name, ranked.salary FROM departments JOIN (
    SELECT *, row_number() OVER (PARTITION BY department ORDER BY salary DESC) AS place FROM staff
) AS ranked ON ranked.department = departments.id AND place = 2
UNION ALL SELECT 'board', NULL;
