#!/bin/bash
parse_duration() {
    local LC_ALL=C.UTF-8 text=$1 number='' char
    local -A seconds=([h]=3600 [m]=60 [s]=1)
    local -i i total=0
    for ((i = 0; i < ${#text}; i++)); do
        char=${text:i:1}
        case $char in
            [0-9]) number+=$char ;;
            [hms])
                if [[ -z $number ]]; then
                    echo "no number before $char"
                    return
                fi
                total+=$((10#$number * seconds[$char]))
                number=''
                ;;
            *)
                printf 'bad character %s\n' "$char"
                return
                ;;
        esac
    done
    if [[ -z $text || -n $number ]]; then
        echo 'no unit'
    else
        echo "$total"
    fi
}
