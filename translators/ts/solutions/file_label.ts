function file_label(name: string, suffix: string | undefined): string {
  const stem = name === '' ? 'untitled' : name;
  return suffix === undefined ? stem : `${stem}.${suffix}`;
}
