awk '{ count[$(NF - 1)]++ } END { for (status in count) print status, count[status] }' logs/access.log | sort >statuses.txt
