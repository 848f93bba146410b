SELECT boss.name, count(*), sum(staff.salary) FROM staff JOIN staff AS boss ON boss.id = staff.manager GROUP BY boss.id;
