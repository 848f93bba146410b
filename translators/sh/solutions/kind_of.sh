#!/bin/bash
kind_of() {
    local number='^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$'
    case $1 in
        None) echo nothing ;;
        true) echo yes ;;
        false) echo no ;;
        '') echo empty ;;
        *)
            if [[ ! $1 =~ $number ]]; then
                echo text
            elif [[ ${1%%[eE]*} != *[1-9]* ]]; then
                echo zero
            elif [[ $1 == -* ]]; then
                echo negative
            else
                echo positive
            fi
            ;;
    esac
}
