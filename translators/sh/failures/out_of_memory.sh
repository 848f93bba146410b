kept=xxxxxxxxxxxxxxxx
while true; do
    kept="$kept$kept"
done
