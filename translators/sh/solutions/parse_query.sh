#!/bin/bash
parse_query() {
    local -A values=()
    local -a pieces
    local piece key value
    IFS='&' read -ra pieces <<<"$1"
    for piece in "${pieces[@]}"; do
        key=${piece%%=*}
        if [[ -z $key ]]; then
            continue
        fi
        value=on
        if [[ $piece == *=* ]]; then
            value=${piece#*=}
        fi
        values[$key]+=${value:+ $value}
    done
    for key in "${!values[@]}"; do
        printf '%s,%s\n' "$key" "${values[$key]# }"
    done
}
