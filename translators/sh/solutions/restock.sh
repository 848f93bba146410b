#!/bin/bash
restock() {
    local -A left=()
    local item
    local -i amount total
    while IFS=, read -r item amount; do
        left[$item]=$amount
    done < <(grep . <<<"$1")
    while read -r item amount; do
        total=${left[$item]:-0}+amount
        if ((total >= 0)); then
            left[$item]=$total
        fi
    done < <(grep . <<<"$2")
    for item in "${!left[@]}"; do
        amount=${left[$item]}
        if ((amount > 0)); then
            printf '%s,%s\n' "$item" "$amount"
        fi
    done
}
