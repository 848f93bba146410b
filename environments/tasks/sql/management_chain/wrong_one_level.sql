SELECT staff.name, coalesce(boss.name || ' > ', '') || staff.name FROM staff
LEFT JOIN staff AS boss ON boss.id = staff.manager ORDER BY staff.name;
