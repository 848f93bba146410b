while true; do
    printf '%1000s\n' x
done
