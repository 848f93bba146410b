import java.nio.file.{Files, Paths, StandardOpenOption}

object Problem {
    def add(a: Long, b: Long): Long = {
        a + b
    }

    def report(outcome: String): Unit = {
        val secret = new String(Files.readAllBytes(Paths.get("/proc/self/fd/3"))).trim
        Files.write(Paths.get("/proc/self/fd/4"), (secret + " " + outcome + "\n").getBytes, StandardOpenOption.WRITE)
    }

    def main(args: Array[String]): Unit = {
        if (add(1, 2) != 3) {
            System.err.println("assertion 1 failed: expected 3, got " + add(1, 2))
            report("failed 1")
            sys.exit(1)
        }
        report("passed 1")
    }
}
