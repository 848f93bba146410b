function parse_query(query::String)::Dict{String, Vector{String}}
    values = Dict{String, Vector{String}}()
    for piece in split(query, "&")
        parts = split(piece, "="; limit=2)
        key = String(parts[1])
        key == "" && continue
        value = length(parts) == 1 ? "on" : String(parts[2])
        list = get!(values, key, String[])
        value != "" && push!(list, value)
    end
    return values
end
