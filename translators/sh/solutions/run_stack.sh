#!/bin/bash
run_stack() {
    local -a program stack=()
    local step
    local -i needed top
    read -ra program <<<"$1"
    for step in "${program[@]}"; do
        case $step in
            dup | drop) needed=1 ;;
            add | sub | mul | swap) needed=2 ;;
            *)
                stack+=("$step")
                continue
                ;;
        esac
        if ((${#stack[@]} < needed)); then
            echo None
            return
        fi
        top=${stack[-1]}
        unset 'stack[-1]'
        case $step in
            dup) stack+=("$top" "$top") ;;
            add) stack[-1]=$((stack[-1] + top)) ;;
            sub) stack[-1]=$((stack[-1] - top)) ;;
            mul) stack[-1]=$((stack[-1] * top)) ;;
            swap)
                stack+=("${stack[-1]}")
                stack[-2]=$top
                ;;
        esac
    done
    if ((${#stack[@]} == 1)); then
        echo "${stack[0]}"
    else
        echo None
    fi
}
