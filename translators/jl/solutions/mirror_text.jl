function mirror_text(text::String)::String
    return text * reverse(chop(text))
end
