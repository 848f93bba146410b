set -u
first() {
    echo "$1"
}
first
