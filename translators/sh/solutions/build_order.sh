#!/bin/bash
build_order() {
    local -A needs=() left=()
    local -a sorted built=()
    local part parts need next
    while IFS=, read -r part parts; do
        needs[$part]=$parts
        for need in $part $parts; do
            left[$need]=$need
        done
    done < <(grep . <<<"$1")
    mapfile -t sorted < <(printf '%s\n' "${!left[@]}" | LC_ALL=C sort)
    while ((${#left[@]} > 0)); do
        next=''
        for part in "${sorted[@]}"; do
            [[ -v left[$part] ]] || continue
            for need in ${needs[$part]}; do
                [[ -v left[$need] ]] && continue 2
            done
            next=$part
            break
        done
        if [[ -z $next ]]; then
            echo None
            return
        fi
        unset "left[$next]"
        built+=("$next")
    done
    echo "${built[@]}"
}
