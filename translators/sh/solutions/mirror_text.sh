#!/bin/bash
mirror_text() {
    local LC_ALL=C.UTF-8 text=$1 mirrored=''
    local -i i
    for ((i = ${#text} - 2; i >= 0; i--)); do
        mirrored+=${text:i:1}
    done
    printf '%s\n' "$text$mirrored"
}
