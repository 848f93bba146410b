#!/bin/bash
transpose_ragged() {
    awk -v fill="$2" '
        {
            for (i = 1; i <= NF; i++) cell[NR, i] = $i
            if (NF > width) width = NF
        }
        END {
            for (i = 1; i <= width; i++) {
                for (row = 1; row <= NR; row++) {
                    printf "%s%s", (row, i) in cell ? cell[row, i] : fill, row < NR ? " " : "\n"
                }
            }
        }
    ' <<<"$1"
}
