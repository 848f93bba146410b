import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class Problem {
    static long add(long a, long b) {
        return a - b;
    }

    static void report(String outcome) throws Exception {
        String secret = Files.readString(Path.of("/proc/self/fd/3")).trim();
        Files.writeString(Path.of("/proc/self/fd/4"), secret + " " + outcome + "\n", StandardOpenOption.WRITE);
    }

    public static void main(String[] args) throws Exception {
        if (add(1, 2) != 3) {
            System.err.println("assertion 1 failed: expected 3, got " + add(1, 2));
            report("failed 1");
            System.exit(1);
        }
    }
}
