awk '{ count[$(NF - 1)]++ } END { for (s in count) print s, count[s] }' logs/access.log | sort
