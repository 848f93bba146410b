function parse_query(query: string): {[key: string]: string[]} {
  const values = new Map<string, string[]>();
  for (const piece of query.split('&')) {
    const [key, ...rest] = piece.split('=');
    if (key === '') continue;
    const value = rest.length > 0 ? rest.join('=') : 'on';
    const known = values.get(key) ?? [];
    values.set(key, value === '' ? known : [...known, value]);
  }
  return Object.fromEntries(values);
}
