Set<String> tag_changes(Set<String> before, Set<String> after) {
  return {
    for (final tag in after.difference(before)) '+$tag',
    for (final tag in before.difference(after)) '-$tag',
  };
}
