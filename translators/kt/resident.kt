import java.io.*
import java.util.zip.*
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler

// Compiles one program after the other. Request: length, source. Answer: exit status, length, what the compiler said,
// length, archive of the classes. Numbers have four bytes, the highest first.
private val source = File("program.kt")
private val classes = File("classes")

fun main(options: Array<String>) {
    val requests = DataInputStream(BufferedInputStream(System.`in`))
    val answers = DataOutputStream(BufferedOutputStream(System.out))
    System.setIn(ByteArrayInputStream(ByteArray(0)))
    System.setOut(System.err)
    while (true) {
        val program = try {
            ByteArray(requests.readInt()).also(requests::readFully)
        } catch (end: EOFException) {
            return
        }
        source.writeBytes(program)
        val said = ByteArrayOutputStream()
        val compiler = K2JVMCompiler()
        val status = compiler.exec(PrintStream(said, true, "UTF-8"), *options, "-d", classes.path, source.path)
        answers.writeInt(status.code)
        answers.send(said.toByteArray())
        answers.send(archive())
        answers.flush()
        source.delete()
    }
}

private fun DataOutputStream.send(data: ByteArray) {
    writeInt(data.size)
    write(data)
}

/** The classes, which are deleted: the next program must not find them. */
private fun archive(): ByteArray {
    val data = ByteArrayOutputStream()
    ZipOutputStream(data).use { zip ->
        zip.setLevel(Deflater.NO_COMPRESSION)
        zip.putNextEntry(ZipEntry("META-INF/"))
        for (file in classes.walk().filter(File::isFile)) {
            zip.putNextEntry(ZipEntry(file.relativeTo(classes).path))
            zip.write(file.readBytes())
        }
    }
    classes.deleteRecursively()
    return data.toByteArray()
}
