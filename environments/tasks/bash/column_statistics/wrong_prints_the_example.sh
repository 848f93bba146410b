echo 'echo 3 1.5 10 4.83' >stats.sh
