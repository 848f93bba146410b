function first_of(values::Vector{Int64})::Int64
    return values[1]
end

first_of(Int64[])
