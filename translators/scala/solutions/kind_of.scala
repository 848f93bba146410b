object Problem {
    def kindOf(value: Any): String = {
        value match {
            case None => "nothing"
            case flag: Boolean => if (flag) "yes" else "no"
            case text: String => if (text.isEmpty) "empty" else "text"
            case number: Number =>
                val sign = number.doubleValue
                if (sign < 0) "negative" else if (sign > 0) "positive" else "zero"
        }
    }
}
