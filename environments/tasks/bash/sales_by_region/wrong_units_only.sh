awk -F, 'NR > 1 { units[$2] += $3 } END { for (region in units) printf "%s,%.2f\n", region, units[region] }' sales.csv | sort
