#!/bin/bash
days_between() {
    local -a numbers=()
    local -i date year month
    for date in "$1" "$2"; do
        year=date/10000
        month='date / 100 % 100'
        # The year begins in March here, so that a leap day is the last day of its year.
        if ((month < 3)); then
            year+=-1
            month+=12
        fi
        numbers+=($((365 * year + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + date % 100)))
    done
    echo $((numbers[1] - numbers[0]))
}
