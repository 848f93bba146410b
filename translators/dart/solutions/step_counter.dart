(int,) step_counter((int,) state, List<String> events) {
  var (count,) = state;
  for (final event in events) {
    switch (event) {
      case 'up':
        count += 1;
      case 'down':
        count -= 1;
      case 'double':
        count *= 2;
      case 'reset':
        count = 0;
    }
  }
  return (count,);
}
