# One turn of a Bash episode, inside the sandbox: unpack the files, run the action, pack the files.
# $1 the folder with turn.tar (members `state.tar` and `action`); $2 the time that new files get, in seconds;
# $3 the most bytes of files to carry on, 0 to carry none; $4 what RANDOM is seeded with; $5 the shell
# Descriptor 4 is read by codelab: `unpacked`, then the files in base64, then `packed <status>`.
# Nothing in here is secret and nothing that is reported is trusted: an action can only harm its own files.
cd "$1" && mkdir turn && tar -xf turn.tar -C turn && tar -xpf turn/state.tar work .folder || exit 1
echo unpacked >&4

(
    # A probe (which leaves nothing) begins where the first action did, whatever folder the last one went to.
    if [ "$3" = 0 ] || ! cd "$(cat .folder)" 2>/dev/null; then cd work || exit; fi
    export HOME="$1/work"
    exec "$5" --noprofile --norc -c 'trap "pwd -P >\"$1/.folder\"" EXIT
RANDOM=$2
. "$1/turn/action"' bash "$1" "$4" 2>&1 3<&- 4>&-
)
status=$?
# What the action left running must neither change the files while they are packed nor outlive it.
kill -KILL -1
[ "$3" != 0 ] || exit $status

tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$2" --clamp-mtime -cf state.tar work .folder 2>/dev/null
packed=$?
[ "$(stat -c %s state.tar)" -le "$3" ] || packed=too-big
[ $packed != 0 ] || base64 -w 0 state.tar >&4
printf '\npacked %s\n' "$packed" >&4
exit $status
