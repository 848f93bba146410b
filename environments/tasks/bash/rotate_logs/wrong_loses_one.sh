mv service.log.1.gz service.log.2.gz
cp service.log.2.gz service.log.3.gz
gzip <service.log >service.log.1.gz
: >service.log
