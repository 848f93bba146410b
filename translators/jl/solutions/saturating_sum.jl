function saturating_sum(values::Vector{Int64}, limit::Int64)::Int64
    total = Int128(0)
    for value in values
        total = max(-limit, min(total + value, limit))
    end
    return total
end
