#!/bin/bash
numbers_first() {
    local number='^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$' value
    local -a values numbers=() flags=() texts=() sorted
    read -ra values <<<"$1"
    for value in "${values[@]}"; do
        if [[ $value =~ $number ]]; then
            numbers+=("$value")
        elif [[ $value == true || $value == false ]]; then
            flags+=("$value")
        else
            texts+=("$value")
        fi
    done
    sorted=("${numbers[@]}" "${flags[@]}" "${texts[@]}")
    printf '%s\n' "${sorted[*]}"
}
