cat >stats.sh <<'END'
awk -F, 'NR > 1 && $2 != "" { v = $2 + 0; if (!n || v < l) l = v; if (!n || v > h) h = v; s += v; n++ } END { printf "%d %s %s %.2f\n", n, l, h, s / n }' example.csv
END
