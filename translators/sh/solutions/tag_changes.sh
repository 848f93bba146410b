#!/bin/bash
tag_changes() {
    local -a before after changes=()
    local tag
    read -ra before <<<"$1"
    read -ra after <<<"$2"
    for tag in "${after[@]}"; do
        [[ " $1 " == *" $tag "* ]] || changes+=("+$tag")
    done
    for tag in "${before[@]}"; do
        [[ " $2 " == *" $tag "* ]] || changes+=("-$tag")
    done
    printf '%s\n' "${changes[*]}"
}
