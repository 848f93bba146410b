#!/bin/bash
seat_code() {
    local letters=ABCDEF row before
    if [[ $1 == *[A-F] ]]; then
        row=${1%?}
        before=${letters%"${1#"$row"}"*}
        echo $(((row - 1) * 6 + ${#before} + 1))
    else
        echo "$((($1 - 1) / 6 + 1))${letters:($1 - 1) % 6:1}"
    fi
}
