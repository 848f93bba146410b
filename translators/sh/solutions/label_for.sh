#!/bin/bash
label_for() {
    local row
    while IFS= read -r row; do
        if ((${row%%,*} <= $2)); then
            printf '%s\n' "${row#*,}"
            return
        fi
    done < <(grep . <<<"$1" | sort -rn)
    echo None
}
