grep -rl "$(printf '\r')\$" notes | sort >changed.txt
xargs sed -i 's/\r$//' <changed.txt
