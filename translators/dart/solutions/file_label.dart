String file_label(String name, String? suffix) {
  final stem = name == '' ? 'untitled' : name;
  return suffix == null ? stem : '$stem.$suffix';
}
