function clamp(value, bounds){
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  return Math.min(Math.max(value, low), high);
}
