mv service.log.2.gz service.log.3.gz
mv service.log.1.gz service.log.2.gz
mv service.log service.log.1
gzip service.log.1
: >service.log
