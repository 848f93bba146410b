# Archives of the classes that the compiler loads, which make its start half as dear: $1 is java, $2 the class path.
cat > Problem.java <<'JAVA'
import java.util.*;
import java.util.stream.*;
import org.javatuples.*;

class Problem {
    public static Pair<Long, String> pick(ArrayList<Long> values, HashMap<String, Long> names) {
        for (Map.Entry<String, Long> entry : names.entrySet()) {
            values.add(entry.getValue());
        }
        return Pair.with(values.stream().mapToLong(Long::longValue).sum(), String.format("%d", values.size()));
    }

    public static void main(String[] args) {
        ArrayList<Long> values = new ArrayList<>(Arrays.asList(1L, 2L));
        System.out.println(pick(values, new HashMap<>(Map.of("a", 3L))));
    }
}
JAVA
quick="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
"$1" $quick -XX:ArchiveClassesAtExit=compiler.jsa -m jdk.compiler/com.sun.tools.javac.Main \
    -nowarn -encoding UTF8 -cp "$2" -d . Problem.java
rm Problem.java *.class
"$1" $quick -m jdk.compiler/com.sun.tools.javac.Main -d . "$(dirname "$0")/resident.java"
