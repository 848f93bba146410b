find reports -type f ! -newermt '2023-12-31 23:59:59' -print0 | tar -czf old.tar.gz --null -T -
