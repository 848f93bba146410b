cat default.conf local.conf | grep -v -e '^#' -e '^$' | awk -F= '{ value[$1] = $2 } END { for (key in value) print key "=" value[key] }' | sort >merged.conf
