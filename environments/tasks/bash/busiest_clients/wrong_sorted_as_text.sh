awk '{ bytes[$1] += $NF } END { for (who in bytes) print who "\t" bytes[who] }' logs/access.log | sort -k 2,2r | head -n 3
