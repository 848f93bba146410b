#!/bin/bash
candidate() {
# codelab:program
}

# codelab-harness 1
codelab_count=0

codelab_report() {
    # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    [[ -n $CODELAB_REPORT ]] || return 0
    local secret
    { read -r -u 3 secret && printf '%s %s %s\n' "$secret" "$1" "$codelab_count" >&4; } 2>/dev/null
}

# codelab_canonical FORM: standard input with white space that does not matter taken out
codelab_canonical() {
    case $1 in
        text) cat ;;
        word | words) tr -s '[:space:]' '\n' | sed '/^$/d' ;;
        set) tr -s '[:space:]' '\n' | sed '/^$/d' | LC_ALL=C sort ;;
        lines) sed -e 's/[[:space:]]\+/ /g' -e 's/^ //' -e 's/ $//' ;;
        line-set) sed -e 's/[[:space:]]\+/ /g' -e 's/^ //' -e 's/ $//' | LC_ALL=C sort ;;
        rows) sed -e 's/[[:space:]]\+/ /g' -e 's/^ //' -e 's/ $//' -e '/^$/d' -e 's/ *, */,/' | LC_ALL=C sort ;;
    esac
}

# codelab_close REL ABS: two texts as $1 and $2 of awk, equal but for numbers within tolerance
codelab_close() {
    awk -v rel="$1" -v abs="$2" '
        function number(s) { return s ~ /^-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?$/ }
        function close_to(a, e,  d) {
            if (a == e) return 1
            if (!number(a) || !number(e) || e !~ /[.eE]/) return 0
            d = a - e; if (d < 0) d = -d
            return d <= abs || d <= rel * (e < 0 ? -e : e)
        }
        BEGIN {
            n = split(ENVIRON["codelab_actual"], a, /[ ,\n]/)
            if (n != split(ENVIRON["codelab_wanted"], e, /[ ,\n]/)) exit 1
            for (i = 1; i <= n; i++) if (!close_to(a[i], e[i])) exit 1
        }'
}

# codelab_check FORM EXPECTED REL ABS FUNCTION ARGUMENT...
codelab_check() {
    local actual
    actual=$("${@:5}" 3<&- 4>&-)
    # Only now: a called function sees its caller's variables.
    local form=$1 expected=$2 rel=$3 abs=$4 wanted
    # The shell takes the newlines off the end of what it captures: no function can return them.
    while [[ $expected == *$'\n' ]]; do expected=${expected%$'\n'}; done
    codelab_count=$((codelab_count + 1))
    [[ $actual == "$expected" ]] && return 0
    wanted=$(codelab_canonical "${form%\~}" <<<"$expected")
    [[ $form == text* || $(codelab_canonical "${form%\~}" <<<"$actual") != "$wanted" ]] || return 0
    if [[ $form == *\~ ]]; then
        codelab_actual=$(codelab_canonical "${form%\~}" <<<"$actual") codelab_wanted=$wanted \
            codelab_close "$rel" "$abs" && return 0
    fi
    printf 'assertion %s failed: expected %q, got %q\n' "$codelab_count" "$expected" "$actual" >&2
    codelab_report failed
    exit 1
}

set +e
# codelab:cases
codelab_report passed
