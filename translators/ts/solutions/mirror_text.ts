function mirror_text(text: string): string {
  return text + [...text].slice(0, -1).reverse().join('');
}
