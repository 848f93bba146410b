function parse_query(query){
  const values = new Map();
  for (const piece of query.split('&')) {
    const [key, ...rest] = piece.split('=');
    if (key === '') continue;
    const value = rest.length > 0 ? rest.join('=') : 'on';
    if (!values.has(key)) values.set(key, []);
    if (value !== '') values.get(key).push(value);
  }
  return Object.fromEntries(values);
}
