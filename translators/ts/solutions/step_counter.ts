function step_counter(state: [number], events: string[]): [number] {
  let [count] = state;
  for (const event of events) {
    switch (event) {
      case 'up':
        count += 1;
        break;
      case 'down':
        count -= 1;
        break;
      case 'double':
        count *= 2;
        break;
      case 'reset':
        count = 0;
        break;
    }
  }
  return [count];
}
