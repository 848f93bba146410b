function numbers_first(values: any[]): any[] {
  const ofType = (type: string): any[] => values.filter((value) => typeof value === type);
  return [...ofType('number'), ...ofType('boolean'), ...ofType('string')];
}
