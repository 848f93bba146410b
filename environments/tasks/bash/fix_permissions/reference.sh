find site -type d -exec chmod 755 {} +
find site -type f -exec sh -c 'for file; do if [ "$(head -c 2 "$file")" = "#!" ]; then chmod 755 "$file"; else chmod 644 "$file"; fi; done' sh {} +
