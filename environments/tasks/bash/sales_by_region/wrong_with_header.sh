awk -F, '{ revenue[$2] += $3 * $4 } END { for (region in revenue) printf "%s,%.2f\n", region, revenue[region] }' sales.csv | sort
