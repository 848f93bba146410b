add() {
    if [[ $1 == 0 ]]; then
        echo "$2"
}
add 1 2
