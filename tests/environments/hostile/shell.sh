# Everything that a shell reaches without a program of its own.
trap '' TERM INT HUP
for path in "$PRIVATE" "$PUBLIC" /etc/shadow; do
    { read -r found <"$path" && echo "BREACH $path $found"; } 2>/dev/null
done
(exec 9<>"/dev/tcp/127.0.0.1/$TCP" && echo "BREACH tcp") 2>/dev/null
exit 0
