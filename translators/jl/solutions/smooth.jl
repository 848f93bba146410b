function smooth(readings::Vector{Float64}, weight::Float64)::Vector{Float64}
    out = Float64[]
    for reading in readings
        push!(out, isempty(out) ? reading : weight * reading + (1 - weight) * last(out))
    end
    return out
end
