cut -d ' ' -f 1 logs/access.log | sort | uniq -c | sort -nr | head -n 3
