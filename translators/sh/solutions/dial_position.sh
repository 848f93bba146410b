#!/bin/bash
dial_position() {
    local -i size=$1 position=$2 turn
    local -a turns
    read -ra turns <<<"$3"
    for turn in "${turns[@]}"; do
        ((position = (position + turn) % size))
    done
    # A remainder has the sign of the dividend in Bash.
    echo $(((position + size) % size))
}
