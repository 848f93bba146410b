function trace_beam(grid::Vector{String})::Tuple{Int64, String}
    names = Dict((0, 1) => "right", (0, -1) => "left", (1, 0) => "down", (-1, 0) => "up")
    cells = collect.(grid)
    row, col, down, right, moves = 1, 1, 0, 1, 0
    while checkbounds(Bool, cells, row) && checkbounds(Bool, cells[row], col)
        if cells[row][col] == 'a'
            down, right = -right, -down
        elseif cells[row][col] == 'b'
            down, right = right, down
        end
        row += down
        col += right
        moves += 1
    end
    return (moves, names[(down, right)])
end
