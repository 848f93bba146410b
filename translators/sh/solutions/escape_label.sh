#!/bin/bash
escape_label() {
    local LC_ALL=C.UTF-8 text=$1 out='' char
    local -i i code
    for ((i = 0; i < ${#text}; i++)); do
        char=${text:i:1}
        printf -v code %d "'$char"
        case $char in
            '"' | \\) out+=\\$char ;;
            $'\n') out+='\n' ;;
            $'\t') out+='\t' ;;
            *)
                if ((code > 126)); then
                    printf -v char '\\u{%x}' "$code"
                fi
                out+=$char
                ;;
        esac
    done
    printf '"%s"\n' "$out"
}
