object Problem {
    def expandTemplate(template: String, values: Map[String, String]): String = {
        val expanded = new StringBuilder
        var rest = template
        while (rest.nonEmpty) {
            val end = if (rest.startsWith("${")) rest.indexOf('}') else -1
            if (rest.startsWith("$$")) {
                expanded.append('$')
                rest = rest.drop(2)
            } else if (end != -1) {
                expanded.append(values.getOrElse(rest.slice(2, end), rest.take(end + 1)))
                rest = rest.drop(end + 1)
            } else {
                expanded.append(rest.head)
                rest = rest.tail
            }
        }
        expanded.toString
    }
}
