function tag_changes(before, after){
  const added = [...after].filter((tag) => !before.has(tag));
  const removed = [...before].filter((tag) => !after.has(tag));
  return new Set([...added.map((tag) => `+${tag}`), ...removed.map((tag) => `-${tag}`)]);
}
