function days_between(first, second){
  const dayNumber = (date) => {
    const year = Math.floor(date / 10000);
    const month = Math.floor(date / 100) % 100;
    const day = date % 100;
    return new Date(0).setUTCFullYear(year, month - 1, day) / 86400000;
  };
  return dayNumber(second) - dayNumber(first);
}
