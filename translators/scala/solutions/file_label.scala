object Problem {
    def fileLabel(name: String, suffix: Option[String]): String = {
        val stem = if (name.isEmpty) "untitled" else name
        suffix.fold(stem)(text => stem + "." + text)
    }
}
