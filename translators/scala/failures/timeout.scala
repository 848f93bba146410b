object Problem {
    def main(args: Array[String]): Unit = {
        while (true) {
        }
    }
}
