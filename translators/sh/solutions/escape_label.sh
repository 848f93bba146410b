#!/bin/bash
escape_label() {
    local LC_ALL=C.UTF-8 text=$1 out='' char
    local -i code
    while [[ -n $text ]]; do
        char=${text:0:1}
        text=${text:1}
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
