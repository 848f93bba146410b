function expand_template(template, values){
  return template.replace(/\$\$|\$\{([^}]*)\}/g, (match, name) => {
    if (match === '$$') return '$';
    return Object.hasOwn(values, name) ? values[name] : match;
  });
}
