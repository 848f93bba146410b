cat local.conf default.conf | grep -v -e '^#' -e '^$' | sort -u -t = -k 1,1 >merged.conf
sed -i 's/^port=.*/port=8080/' merged.conf
