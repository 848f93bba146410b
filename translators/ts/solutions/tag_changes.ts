function tag_changes(before: Set<string>, after: Set<string>): Set<string> {
  const added = [...after].filter((tag) => !before.has(tag));
  const removed = [...before].filter((tag) => !after.has(tag));
  return new Set([...added.map((tag) => `+${tag}`), ...removed.map((tag) => `-${tag}`)]);
}
