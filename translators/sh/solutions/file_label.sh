#!/bin/bash
file_label() {
    local label=${1:-untitled}
    if [[ $2 != None ]]; then
        label+=.$2
    fi
    printf '%s\n' "$label"
}
