def expand_template(template, values)
  template.gsub(/\$\$|\$\{([^}]*)\}/) do |found|
    found == "$$" ? "$" : values.fetch($1, found)
  end
end
