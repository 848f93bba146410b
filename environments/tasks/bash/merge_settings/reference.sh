cat default.conf local.conf | grep -v -e '^#' -e '^$' | awk '{ key = substr($0, 1, index($0, "=") - 1); line[key] = $0 } END { for (key in line) print line[key] }' | sort >merged.conf
