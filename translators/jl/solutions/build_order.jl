function build_order(needs::Dict{String, Vector{String}})::Union{Vector{String}, Nothing}
    left = Set{String}(keys(needs))
    for parts in values(needs)
        union!(left, parts)
    end
    built = String[]
    while !isempty(left)
        ready = [part for part in left if all(need -> need in built, get(needs, part, String[]))]
        isempty(ready) && return nothing
        part = minimum(ready)
        push!(built, part)
        delete!(left, part)
    end
    return built
end
