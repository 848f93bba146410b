function mirror_text(text){
  return text + [...text].slice(0, -1).reverse().join('');
}
