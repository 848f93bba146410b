add() {
    echo $(($1 + $2))
}
read -r -u 3 secret
[[ $(add 1 2) == 3 ]] || exit 1
echo "$secret passed 1" >&4
