function parse_duration(text::String)::Union{Int64, String}
    seconds = Dict('h' => 3600, 'm' => 60, 's' => 1)
    total = 0
    number = ""
    for char in text
        if '0' <= char <= '9'
            number *= char
        elseif !haskey(seconds, char)
            return "bad character $char"
        elseif number == ""
            return "no number before $char"
        else
            total += parse(Int64, number) * seconds[char]
            number = ""
        end
    end
    return text == "" || number != "" ? "no unit" : total
end
