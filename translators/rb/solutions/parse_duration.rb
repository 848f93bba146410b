def parse_duration(text)
  seconds = { "h" => 3600, "m" => 60, "s" => 1 }
  total = 0
  number = ""
  text.each_char do |char|
    if ("0".."9").cover?(char)
      number += char
    elsif !seconds.key?(char)
      return "bad character #{char}"
    elsif number.empty?
      return "no number before #{char}"
    else
      total += number.to_i * seconds[char]
      number = ""
    end
  end
  return "no unit" if text.empty? || !number.empty?
  total
end
