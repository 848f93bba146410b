function bit_positions(mask::Int64)::Set{Int64}
    positions = Set{Int64}()
    position = 0
    while mask != 0
        isodd(mask) && push!(positions, position)
        mask = div(mask, 2)
        position += 1
    end
    return positions
end
