def escape_label(text)
  escapes = { '"' => '\\"', "\\" => "\\\\", "\n" => "\\n", "\t" => "\\t" }
  escaped = text.each_char.map do |char|
    escapes[char] || (char.ord > 126 ? format("\\u{%x}", char.ord) : char)
  end
  '"' + escaped.join + '"'
end
