grep -rl --include='*.txt' "$(printf '\r')\$" notes | sort >changed.txt
while read -r file; do sed -i 's/\r$//' "$file"; done <changed.txt
