import scala.collection.mutable.ListBuffer

object Problem {
    def main(args: Array[String]): Unit = {
        val kept = ListBuffer[Array[Byte]]()
        while (true) {
            kept += new Array[Byte](64 << 20)
        }
    }
}
