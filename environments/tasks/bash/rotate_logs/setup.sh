echo today >service.log
echo yesterday | gzip -n >service.log.1.gz
echo the day before | gzip -n >service.log.2.gz
echo long ago | gzip -n >service.log.3.gz
