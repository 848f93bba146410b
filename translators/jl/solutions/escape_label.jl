function escape_label(text::String)::String
    out = IOBuffer()
    for char in text
        if char == '"' || char == '\\'
            print(out, '\\', char)
        elseif char == '\n'
            print(out, "\\n")
        elseif char == '\t'
            print(out, "\\t")
        elseif codepoint(char) > 126
            print(out, "\\u{", string(codepoint(char); base=16), "}")
        else
            print(out, char)
        end
    end
    return string('"', String(take!(out)), '"')
end
