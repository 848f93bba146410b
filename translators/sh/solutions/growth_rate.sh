#!/bin/bash
growth_rate() {
    awk -v first="$1" -v last="$2" -v years="$3" 'BEGIN {
        if (first <= 0 || last < 0 || years < 1) print "0.0"
        else printf "%.12g\n", (last / first) ^ (1 / years) - 1
    }'
}
