for file in $(find data -name '*.jpeg'); do [ -e "${file%.jpeg}.jpg" ] || mv "$file" "${file%.jpeg}.jpg"; done
