SELECT departments.name, coalesce((
    SELECT DISTINCT salary FROM staff WHERE department = departments.id ORDER BY salary DESC LIMIT 1 OFFSET 1
), 0) FROM departments;
