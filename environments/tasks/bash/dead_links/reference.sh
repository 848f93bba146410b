find tree -type l ! -exec test -e {} \; -print | sort >dead.txt
while read -r link; do rm "$link"; done <dead.txt
