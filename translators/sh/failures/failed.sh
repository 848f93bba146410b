add() {
    echo $(($1 - $2))
}
read -r -u 3 secret
if [[ $(add 1 2) != 3 ]]; then
    echo "assertion 1 failed: expected 3, got $(add 1 2)" >&2
    echo "$secret failed 1" >&4
    exit 1
fi
