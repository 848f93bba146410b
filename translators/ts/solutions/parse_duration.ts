function parse_duration(text: string): number | string {
  const seconds = new Map([['h', 3600], ['m', 60], ['s', 1]]);
  let total = 0;
  let digits = '';
  for (const char of text) {
    const unit = seconds.get(char);
    if (/\d/.test(char)) {
      digits += char;
    } else if (unit === undefined) {
      return `bad character ${char}`;
    } else if (digits === '') {
      return `no number before ${char}`;
    } else {
      total += Number(digits) * unit;
      digits = '';
    }
  }
  return text === '' || digits !== '' ? 'no unit' : total;
}
