grep -rl --include='*.txt' "$(printf '\r')\$" notes | sort >changed.txt
for file in $(cat changed.txt); do tr -d '\r' <"$file" >new && cat new >"$file"; done
rm new
