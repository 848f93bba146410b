object Problem {
    def seatCode(seat: Either[Long, String]): Either[Long, String] = {
        val letters = "ABCDEF"
        seat match {
            case Left(number) =>
                val letter = letters(((number - 1) % 6).toInt)
                Right(((number - 1) / 6 + 1).toString + letter)
            case Right(code) => Left((code.init.toLong - 1) * 6 + letters.indexOf(code.last) + 1)
        }
    }
}
