function add(a::Int64, b::Int64)::Int64
    return a +
end

@assert add(1, 2) == 3
