#!/bin/bash
bit_positions() {
    local -i mask=$1 position
    local -a positions=()
    for ((position = 0; mask > 0; position += 1, mask >>= 1)); do
        if ((mask & 1)); then
            positions+=("$position")
        fi
    done
    echo "${positions[@]}"
}
