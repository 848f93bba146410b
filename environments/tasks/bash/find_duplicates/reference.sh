find docs -type f -size +0 -exec cksum {} + | sort -n >sums
awk 'NR == FNR { count[$1 " " $2]++; next } count[$1 " " $2] > 1 { print $3 }' sums sums | sort >duplicates.txt
rm sums
