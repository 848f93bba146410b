#!/bin/bash
free_port() {
    local -i step=1 port=8000
    if [[ $3 == false ]]; then
        step=-1
        port=8009
    fi
    if [[ $2 != None ]]; then
        port=$2
    fi
    while ((port >= 8000 && port <= 8009)); do
        if [[ " $1 " != *" $port "* ]]; then
            echo "$port"
            return
        fi
        ((port += step))
    done
    echo None
}
