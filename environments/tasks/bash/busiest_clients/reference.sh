awk '{ bytes[$1] += $NF } END { for (who in bytes) print who "\t" bytes[who] }' logs/access.log | sort -t "$(printf '\t')" -k 2,2nr | head -n 3
