find data -type f -name '*.jpeg' -exec sh -c 'mv "$1" "${1%.jpeg}.jpg"' sh {} \;
