cat >default.conf <<'END'
# what everybody gets
port=8080
retries=3
dsn=host=localhost;port=5432

colour=blue
title=Default
END
cat >local.conf <<'END'
port=9090
# an empty value is a value
title=
dsn=host=db;port=5432
cache=off
END
