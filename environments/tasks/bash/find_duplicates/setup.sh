mkdir -p docs/copies docs/n
echo alpha >docs/a.txt
echo alpha >docs/copies/c.txt
echo alpha >docs/copies/z.txt
echo monday >docs/m.txt
echo monday >docs/n/m2.txt
echo sunday >docs/n/other.txt
: >docs/empty1
: >docs/n/empty2
