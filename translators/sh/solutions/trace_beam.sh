#!/bin/bash
trace_beam() {
    local LC_ALL=C.UTF-8 direction=right
    local -a grid
    local -i row=0 col=0 moves=0
    read -ra grid <<<"$1"
    while ((row >= 0 && row < ${#grid[@]} && col >= 0 && col < ${#grid[0]})); do
        case ${grid[row]:col:1}-$direction in
            a-right | b-left) direction=up ;;
            a-left | b-right) direction=down ;;
            a-up | b-down) direction=right ;;
            a-down | b-up) direction=left ;;
        esac
        case $direction in
            up) row+=-1 ;;
            down) row+=1 ;;
            left) col+=-1 ;;
            right) col+=1 ;;
        esac
        moves+=1
    done
    echo "$moves $direction"
}
