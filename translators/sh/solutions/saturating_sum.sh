#!/bin/bash
saturating_sum() {
    local -a values
    local -i value limit=$2 total=0
    read -ra values <<<"$1"
    for value in "${values[@]}"; do
        # Comparing before the addition keeps the sum from overflowing.
        if ((value > 0)); then
            ((total = total > limit - value ? limit : total + value))
        else
            ((total = total < -limit - value ? -limit : total + value))
        fi
    done
    echo "$total"
}
