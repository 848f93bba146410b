find docs -type f -size +0 -printf '%s %p\n' | sort | awk '{ if ($1 == last) { print before; print $2 } last = $1; before = $2 }' | sort -u >duplicates.txt
