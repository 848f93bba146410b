function file_label(name, suffix){
  const stem = name === '' ? 'untitled' : name;
  return suffix === undefined ? stem : `${stem}.${suffix}`;
}
