find tree -type l ! -exec test -e {} \; -print | sort >dead.txt
