mkdir logs
cat >logs/access.log <<'END'
10.0.0.7 - [12/Mar/2024:08:00:01] "GET /index.html" 200 512
10.0.0.9 - [12/Mar/2024:08:00:04] "GET /missing.html" 404 88
10.0.0.7 - [12/Mar/2024:08:01:30] "POST /login" 302 0
192.168.1.4 - [12/Mar/2024:08:02:11] "GET /index.html" 200 512
10.0.0.7 - [12/Mar/2024:08:02:12] "GET /api/items" 500 17
10.0.0.9 - [12/Mar/2024:08:03:45] "GET /api/items" 200 2048
172.16.5.5 - [12/Mar/2024:08:04:00] "GET /robots.txt" 404 88
10.0.0.7 - [12/Mar/2024:08:04:09] "GET /api/items" 200 2048
192.168.1.4 - [12/Mar/2024:08:05:59] "GET /api/items" 503 17
10.0.0.9 - [12/Mar/2024:08:06:00] "GET /favicon.ico" 404 88
END
