# Finds the compiled standard library, warms a cache for `go test`, and puts what builds a program into this folder.
# $1 is the path of go.
set -e
folder=$(cd "$(dirname "$0")" && pwd)
export GOCACHE="$PWD/cache" GOPATH="$HOME/go" GOFLAGS=-buildvcs=false GOPROXY=off GOTOOLCHAIN=local
"$1" env GOTOOLDIR >tools
mkdir library sample
root=$("$1" env GOROOT)
"$1" list -export -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' std | while read -r package file; do
    case $file in
    "$root"/*) ;;
    *)
        number=$(find library -type f | wc -l)
        cp "$file" "library/$number.a"
        file=@/library/$number.a
        ;;
    esac
    echo "packagefile $package=$file"
done >packages
cp "$folder/prepare_build.sh" build.sh
cp "$folder/prepare_main.go" main.go
cp "$folder/prepare_harness.go" harness.go
cp "$folder/prepare_sample.go" sample/sample_test.go
cd sample
"$1" test sample_test.go >&2
