function parse_duration(text){
  const seconds = { h: 3600, m: 60, s: 1 };
  let total = 0;
  let number = '';
  for (const char of text) {
    if (/\d/.test(char)) {
      number += char;
    } else if (!(char in seconds)) {
      return `bad character ${char}`;
    } else if (number === '') {
      return `no number before ${char}`;
    } else {
      total += Number(number) * seconds[char];
      number = '';
    }
  }
  return text === '' || number !== '' ? 'no unit' : total;
}
