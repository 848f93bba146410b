find site -type d -exec chmod 755 {} +
find site -type f -exec chmod 644 {} +
chmod 755 site/bin/*.sh site/bin/*.py
