#!/bin/bash
build_order() {
    local -A needs=() left=()
    local -a sorted built=()
    local part parts need
    while IFS=, read -r part parts; do
        needs[$part]=$parts
        for need in $part $parts; do
            left[$need]=1
        done
    done < <(grep . <<<"$1")
    mapfile -t sorted < <(printf '%s\n' "${!left[@]}" | LC_ALL=C sort)
    while ((${#left[@]} > 0)); do
        for part in "${sorted[@]}"; do
            [[ -v left[$part] ]] || continue
            for need in ${needs[$part]}; do
                [[ -v left[$need] ]] && continue 2
            done
            unset "left[$part]"
            built+=("$part")
            continue 2
        done
        echo None
        return
    done
    echo "${built[@]}"
}
