#!/bin/bash
step_counter() {
    local -i count=$1
    local -a events
    local event
    read -ra events <<<"$2"
    for event in "${events[@]}"; do
        case $event in
            up) count+=1 ;;
            down) count+=-1 ;;
            double) count+=count ;;
            reset) count=0 ;;
        esac
    done
    echo "$count"
}
