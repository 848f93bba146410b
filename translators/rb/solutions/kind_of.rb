def kind_of(value)
  case value
  when nil then "nothing"
  when true then "yes"
  when false then "no"
  when "" then "empty"
  when String then "text"
  else
    return "zero" if value.zero?
    value.positive? ? "positive" : "negative"
  end
end
