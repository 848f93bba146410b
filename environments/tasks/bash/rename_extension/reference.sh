find data -type f -name '*.jpeg' -exec sh -c 'for file; do [ -e "${file%.jpeg}.jpg" ] || mv "$file" "${file%.jpeg}.jpg"; done' sh {} +
