mkdir -p notes/sub
printf 'one\r\ntwo\r\n' >notes/a.txt
printf 'x\ry\r\n' >notes/sub/b.txt
printf 'fine\n' >notes/c.txt
printf '\r\n\r\n' >notes/image.bin
