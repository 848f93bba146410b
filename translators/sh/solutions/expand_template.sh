#!/bin/bash
expand_template() {
    local -A values=()
    local row name rest=$1 out=''
    while IFS= read -r row; do
        values[.${row%%,*}]=${row#*,} # the dot makes the empty name a valid subscript
    done < <(grep . <<<"$2")
    while [[ -n $rest ]]; do
        if [[ $rest == '$$'* ]]; then
            out+='$'
            rest=${rest:2}
        elif [[ $rest == '${'*'}'* ]]; then
            name=${rest:2}
            name=${name%%'}'*}
            out+=${values[.$name]-"\${$name}"}
            rest=${rest#*'}'}
        else
            out+=${rest:0:1}
            rest=${rest:1}
        fi
    done
    printf '%s\n' "$out"
}
