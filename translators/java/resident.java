import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;
import java.util.zip.*;
import javax.tools.ToolProvider;

/**
 * Compiles one program after the other. Request: length, source. Answer: exit status, length, what the compiler said,
 * length, archive of the classes. Numbers have four bytes, the highest first.
 */
class Resident {
    private static final Path SOURCE = Path.of("Problem.java");
    private static final Path CLASSES = Path.of("classes");

    public static void main(String[] options) throws IOException {
        var requests = new DataInputStream(new BufferedInputStream(System.in));
        var answers = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var arguments = Stream.concat(Stream.of(options), Stream.of("-d", CLASSES.toString(), SOURCE.toString()))
            .toArray(String[]::new);
        while (true) {
            byte[] source;
            try {
                source = requests.readNBytes(requests.readInt());
            } catch (EOFException end) {
                return;
            }
            Files.write(SOURCE, source);
            Files.createDirectory(CLASSES);
            var said = new ByteArrayOutputStream();
            int status = compiler.run(null, said, said, arguments);
            answers.writeInt(status);
            send(answers, said.toByteArray());
            send(answers, archive());
            answers.flush();
            Files.delete(SOURCE);
        }
    }

    private static void send(DataOutputStream answers, byte[] data) throws IOException {
        answers.writeInt(data.length);
        answers.write(data);
    }

    /** The classes, which are deleted: the next program must not find them. */
    private static byte[] archive() throws IOException {
        var data = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(data); var found = Files.walk(CLASSES)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path)) {
                    zip.putNextEntry(new ZipEntry(CLASSES.relativize(path).toString()));
                    Files.copy(path, zip);
                }
                Files.delete(path);
            }
        }
        return data.toByteArray();
    }
}
