#!/bin/bash
assign_rooms() {
    local -a ends=() rooms=()
    local start end i room
    while read -r start end i; do
        room=0
        while ((room < ${#ends[@]} && ends[room] > start)); do
            ((room += 1))
        done
        ends[room]=$end
        rooms[i]=$((room + 1))
    done < <(awk 'NF { print $1, $2, NR }' <<<"$1" | sort -s -n)
    echo "${rooms[@]}"
}
