function expand_template(template::String, values::Dict{String, String})::String
    out = ""
    rest = template
    while !isempty(rest)
        closing = findfirst('}', rest)
        if startswith(rest, "\$\$")
            out *= "\$"
            rest = rest[3:end]
        elseif startswith(rest, "\${") && closing !== nothing
            name = rest[3:prevind(rest, closing)]
            out *= get(values, name, rest[1:closing])
            rest = rest[closing + 1:end]
        else
            out *= first(rest, 1)
            rest = rest[nextind(rest, 1):end]
        end
    end
    return out
end
