#!/bin/bash
clamp() {
    local -a bounds
    read -ra bounds <<<"$2"
    # The clamped value is the middle one of the three numbers.
    printf '%s\n' "$1" "${bounds[@]}" | sort -n | sed -n 2p
}
