function transpose_ragged(rows::Vector{Vector{Int64}}, fill::Int64)::Vector{Vector{Int64}}
    width = maximum(length, rows; init=0)
    return [[get(row, i, fill) for row in rows] for i in 1:width]
end
