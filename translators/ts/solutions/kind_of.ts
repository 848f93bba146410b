function kind_of(value: any): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'string':
      return value === '' ? 'empty' : 'text';
    default:
      if (value < 0) return 'negative';
      return value > 0 ? 'positive' : 'zero';
  }
}
