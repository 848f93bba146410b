fun fileLabel(name: String, suffix: String?): String {
    val stem = if (name.isEmpty()) "untitled" else name
    return if (suffix == null) stem else "$stem.$suffix"
}
