function days_between(first: number, second: number): number {
  const dayNumber = (date: number): number => {
    const digits = String(date).padStart(8, '0');
    return Date.parse(digits.replace(/^(....)(..)/, '$1-$2-')) / 86400000;
  };
  return dayNumber(second) - dayNumber(first);
}
