#!/bin/bash
within_tolerance() {
    awk -v measured="$1" -v target="$2" -v tolerance="$3" 'BEGIN {
        near = measured - target <= tolerance && target - measured <= tolerance
        print near ? "true" : "false"
    }'
}
