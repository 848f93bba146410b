fun expandTemplate(template: String, values: Map<String, String>): String {
    val place = Regex("""\$(\$|\{([^}]*)\})""")
    return place.replace(template) { found ->
        if (found.value == "$$") "$" else values[found.groupValues[2]] ?: found.value
    }
}
