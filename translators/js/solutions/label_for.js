function label_for(bands, value){
  const starts = Object.keys(bands).map(Number).filter((lowest) => lowest <= value);
  return starts.length > 0 ? bands[Math.max(...starts)] : undefined;
}
