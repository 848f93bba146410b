function file_label(name::String, suffix::Union{String, Nothing})::String
    stem = name == "" ? "untitled" : name
    return suffix === nothing ? stem : "$stem.$suffix"
end
