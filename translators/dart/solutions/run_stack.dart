int? run_stack(List<Object> program) {
  final stack = <int>[];
  for (final step in program) {
    if (step is int) {
      stack.add(step);
      continue;
    }
    if (stack.length < (step == 'dup' || step == 'drop' ? 1 : 2)) {
      return null;
    }
    final top = stack.removeLast();
    switch (step) {
      case 'add':
        stack.add(stack.removeLast() + top);
      case 'sub':
        stack.add(stack.removeLast() - top);
      case 'mul':
        stack.add(stack.removeLast() * top);
      case 'dup':
        stack.addAll([top, top]);
      case 'swap':
        stack.addAll([top, stack.removeLast()]);
    }
  }
  return stack.length == 1 ? stack.single : null;
}
