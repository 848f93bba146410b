def parse_query(query)
  values = {}
  query.split("&").each do |piece|
    key, separator, value = piece.partition("=")
    next if key.empty?
    value = "on" if separator.empty?
    values[key] ||= []
    values[key] << value unless value.empty?
  end
  values
end
