function first(values: { name: string }[]): string {
  return values[0].name;
}
first([]);
