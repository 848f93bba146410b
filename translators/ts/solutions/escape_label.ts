function escape_label(text: string): string {
  const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };
  const escaped = Array.from(text, (char) => {
    const code = char.codePointAt(0)!;
    return code > 126 ? `\\u{${code.toString(16)}}` : escapes[char] ?? char;
  });
  return `"${escaped.join('')}"`;
}
