# Process 1 of the sandbox: builds and runs one program and, after a failed run, checks its syntax.
# $1 build, $2 run, $3 syntax check: quoted commands, empty for none
# $4, $5 CPU seconds of build and run; $6 data in KiB; $7 file size in 512 bytes; $8 processes
# $9 the folder with the program
# Descriptors: 3 the secret and 4 the report are the program's, 5 tells the runner how it goes.
exec 6>&2
ulimit -c 0; ulimit -s 8192; ulimit -n 256; ulimit -d "$6"; ulimit -f "$7"; [ "$8" = unlimited ] || ulimit -p "$8"
cd "$9" && echo ready >&5 || exit 1
exec 2>/dev/null # where the shell would comment on a program's death

# The soft limit gives a signal that tells a timeout from other deaths, the hard one enforces it.
stage() {
    ulimit -S -t "$1"; ulimit -H -t $(($1 + 1))
    eval "exec $2"
}

if [ -n "$1" ]; then
    (stage "$4" "$1") 2>&6 3<&- 4>&- 5>&- 6>&-
    status=$?
    { echo "build $status"; times; } >&5
    [ $status = 0 ] || exit 0
fi
(stage "$5" "$2") 2>&6 5>&- 6>&-
status=$?
echo "run $status" >&5
if [ $status != 0 ] && [ -n "$3" ]; then
    # What the program left running must neither disturb the check nor survive it.
    [ $$ != 1 ] || kill -KILL -1
    (stage "$4" "$3") >/dev/null 3<&- 4>&- 5>&- 6>&-
    echo "check $?" >&5
fi
exit 0
