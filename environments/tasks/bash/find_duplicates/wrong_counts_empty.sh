find docs -type f -exec md5sum {} + | sort | uniq -w 32 -D | cut -c 35- | sort >duplicates.txt
