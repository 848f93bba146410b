function days_between(first, second){
  const dayNumber = (date) => {
    const digits = String(date).padStart(8, '0');
    return Date.parse(digits.replace(/^(....)(..)/, '$1-$2-')) / 86400000;
  };
  return dayNumber(second) - dayNumber(first);
}
