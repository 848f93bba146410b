function dial_position(size::Int64, start::Int64, turns::Vector{Int64})::Int64
    position = start
    for turn in turns
        position = mod(position + turn, size)
    end
    return position
end
