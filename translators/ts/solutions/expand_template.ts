function expand_template(template: string, values: {[key: string]: string}): string {
  return template.replace(/\$\$|\$\{([^}]*)\}/g, (match: string, name: string) => {
    if (match === '$$') return '$';
    return Object.hasOwn(values, name) ? values[name] : match;
  });
}
