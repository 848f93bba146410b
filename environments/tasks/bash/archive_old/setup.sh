mkdir -p reports/q
echo two >reports/2022.txt
echo four >reports/2024.txt
echo spring >'reports/q/spring 2023.txt'
echo new >reports/q/new.txt
touch -d 2022-06-01 reports/2022.txt
touch -d 2024-02-03 reports/2024.txt reports/q/new.txt
touch -d 2023-04-05 'reports/q/spring 2023.txt'
