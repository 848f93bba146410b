mkdir -p site/bin site/pages
printf '#!/bin/sh\nmake\n' >site/bin/build
printf '#!/usr/bin/env python3\n' >site/bin/serve.py
printf 'remember: not a script\n' >site/bin/notes.sh
echo a >site/pages/a.html
echo b >site/pages/b.html
chmod 600 site/bin/* && chmod 777 site/pages/a.html && chmod 664 site/pages/b.html && chmod 700 site/pages site/bin
