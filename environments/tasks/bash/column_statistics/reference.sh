cat >stats.sh <<'END'
awk -F, -v name="$2" '
NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) column = i; if (!column) exit 2; next }
$column != "" {
    value = $column + 0
    if (!count || value < low) low = value
    if (!count || value > high) high = value
    sum += value; count++
}
END { if (column) { if (count) printf "%d %s %s %.2f\n", count, low, high, sum / count; else print 0 } }
' "$1"
END
# %%
bash stats.sh example.csv weight
