function numbers_first(values){
  const ofType = (type) => values.filter((value) => typeof value === type);
  return [...ofType('number'), ...ofType('boolean'), ...ofType('string')];
}
