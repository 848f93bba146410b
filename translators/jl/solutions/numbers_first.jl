function numbers_first(values::Vector{Any})::Vector{Any}
    flags = filter(value -> value isa Bool, values)
    texts = filter(value -> value isa String, values)
    numbers = filter(value -> !(value isa Union{Bool, String}), values)
    return Any[numbers; flags; texts]
end
