#!/bin/bash
smooth() {
    awk -v weight="$2" -v CONVFMT=%.15g '{
        for (i = 2; i <= NF; i++) $i = weight * $i + (1 - weight) * $(i - 1)
        print
    }' <<<"$1"
}
