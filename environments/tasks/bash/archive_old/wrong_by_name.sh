tar -czf old.tar.gz reports/2022.txt && rm reports/2022.txt reports/q/spring*
