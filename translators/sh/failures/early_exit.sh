add() {
    echo $(($1 + $2))
}
read -r -u 3 secret
add 1 2 > /dev/null
exit 0
echo "$secret passed 1" >&4
