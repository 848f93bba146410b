function seat_code(seat::Union{Int64, String})::Union{Int64, String}
    letters = "ABCDEF"
    if seat isa Int64
        return string(div(seat - 1, 6) + 1, letters[mod(seat - 1, 6) + 1])
    end
    return (parse(Int64, chop(seat)) - 1) * 6 + findfirst(last(seat), letters)
end
