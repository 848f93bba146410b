# An archive of the classes that the compiler loads, and the resident compiler: $1 is java, $2 the class path.
# The compiler's classes are verified by nobody, as in Debian's own kotlinc.
compile() {
    "$java" "$@" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions \
        -XX:-BytecodeVerificationRemote -Xss8m -Xms400m -Xmn300m -Xmx1g -cp "$path" \
        org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -kotlin-home /usr/share/kotlin/kotlinc -jvm-target 1.8 -nowarn \
        -cp /usr/share/kotlin/kotlinc/lib/kotlin-compiler.jar -d "$folder" "$source"
}
java=$1 path=$2
folder=classes source=$(dirname "$0")/harness.kt
compile -XX:ArchiveClassesAtExit=compiler.jsa
folder=. source=$(dirname "$0")/resident.kt
compile -XX:SharedArchiveFile=compiler.jsa
rm -r classes
