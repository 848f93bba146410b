cat >stats.sh <<'END'
awk -F, -v name="$2" '
NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) c = i; if (!c) exit 2; next }
$c != "" { if ($c > high) high = $c; if ($c < low || !low) low = $c; sum += $c; n++ }
END { if (c) { if (n) printf "%d %s %s %.2f\n", n, low, high, sum / n } }' "$1"
END
