SELECT departments.name, (
    SELECT DISTINCT salary FROM staff WHERE department = departments.id ORDER BY salary DESC LIMIT 1 OFFSET 1
) FROM departments;
