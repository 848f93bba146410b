# An archive of the classes that the compiler loads, without which its start is a third of every build.
# $1 is java, $2 the class path. What is compiled here is what every program ends with.
cp "$(dirname "$0")/harness.scala" .
"$1" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss8m -XX:ArchiveClassesAtExit=compiler.jsa -cp "$2" \
    scala.tools.nsc.Main -usejavacp -nowarn -d . harness.scala
rm -- harness.scala *.class
"$1" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss8m -XX:SharedArchiveFile=compiler.jsa -cp "$2" \
    scala.tools.nsc.Main -usejavacp -nowarn -d . "$(dirname "$0")/resident.scala"
