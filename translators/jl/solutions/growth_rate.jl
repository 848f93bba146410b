function growth_rate(first::Float64, last::Float64, years::Int64)::Float64
    if first <= 0 || last < 0 || years < 1
        return 0.0
    end
    return (last / first)^(1 / years) - 1
end
