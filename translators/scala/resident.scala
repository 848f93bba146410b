import java.io._
import java.nio.file.{Files, Path, Paths}
import java.util.zip.{Deflater, ZipEntry, ZipOutputStream}
import scala.collection.JavaConverters._
import scala.tools.nsc.{Global, Settings}
import scala.tools.nsc.reporters.ConsoleReporter

// Compiles one program after the other. Request: length, source. Answer: exit status, length, what the compiler said,
// length, archive of the classes. Numbers have four bytes, the highest first.
object Resident {
  private val source = Paths.get("Problem.scala")
  private val classes = Paths.get("classes")

  def main(options: Array[String]): Unit = {
    val requests = new DataInputStream(new BufferedInputStream(System.in))
    val answers = new DataOutputStream(new BufferedOutputStream(System.out))
    System.setIn(new ByteArrayInputStream(Array()))
    System.setOut(System.err)
    while (true) {
      val program = try {
        val data = new Array[Byte](requests.readInt())
        requests.readFully(data)
        data
      } catch { case _: EOFException => return }
      Files.write(source, program)
      Files.createDirectory(classes)
      val said = new ByteArrayOutputStream
      val status = compile(options.toList ++ List("-d", classes.toString, source.toString), said)
      answers.writeInt(status)
      send(answers, said.toByteArray)
      send(answers, archive())
      answers.flush()
      Files.delete(source)
    }
  }

  /** A compiler of its own for each program, so that none finds the names of another. */
  private def compile(arguments: List[String], said: ByteArrayOutputStream): Int = {
    val writer = new PrintWriter(new OutputStreamWriter(said, "UTF-8"), true)
    val settings = new Settings(message => writer.println(message))
    settings.processArguments(arguments.init, true)
    val reporter = new ConsoleReporter(settings, new BufferedReader(new StringReader("")), writer)
    val compiler = new Global(settings, reporter)
    new compiler.Run().compile(List(arguments.last))
    reporter.printSummary()
    writer.flush()
    if (reporter.hasErrors) 1 else 0
  }

  private def send(answers: DataOutputStream, data: Array[Byte]): Unit = {
    answers.writeInt(data.length)
    answers.write(data)
  }

  /** The classes, which are deleted: the next program must not find them. */
  private def archive(): Array[Byte] = {
    val data = new ByteArrayOutputStream
    val zip = new ZipOutputStream(data)
    zip.setLevel(Deflater.NO_COMPRESSION)
    zip.putNextEntry(new ZipEntry("META-INF/"))
    val found = Files.walk(classes).iterator.asScala.toList
    for (path <- found if Files.isRegularFile(path)) {
      zip.putNextEntry(new ZipEntry(classes.relativize(path).toString))
      Files.copy(path, zip)
    }
    zip.close()
    found.reverse.foreach(Files.delete(_))
    data.toByteArray
  }
}
