#!/bin/bash
split_bill() {
    local -i cents=$1 people=$2 i
    local -a shares=()
    for ((i = 0; i < people; i++)); do
        shares+=($((cents / people + (i < cents % people))))
    done
    echo "${shares[@]}"
    awk -v cents="$cents" -v people="$people" 'BEGIN { printf "%.15g\n", cents / people }'
}
