String expand_template(String template, Map<String, String> values) {
  return template.replaceAllMapped(RegExp(r'\$(\$|\{([^}]*)\})'), (match) {
    return match[1] == r'$' ? r'$' : values[match[2]] ?? match[0]!;
  });
}
