# Puts the native compiler of TypeScript, where npm has brought it, and the script that uses it into this folder.
# $1 is the path of tsc. The native one gets tsc's declarations of what JavaScript has, so that both know the same;
# it does not find all of them by the names that tsc has for them.
version=7.0.2
package=$(dirname "$(dirname "$1")")
for native in "$package"/../@typescript/typescript-linux-*; do
    if grep -qs "\"version\": \"$version\"" "$native/package.json" && "$native/lib/tsc" --version >&2; then
        cp "$native/lib/tsc" "$package"/lib/lib*.d.ts .
        sed -i 's|<reference lib="\([^"]*\)"|<reference path="lib.\1.d.ts"|' lib*.d.ts
    fi
done
cp "$(dirname "$0")/prepare_compile.sh" compile.sh
