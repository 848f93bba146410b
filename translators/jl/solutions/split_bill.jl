function split_bill(cents::Int64, people::Int64)::Tuple{Vector{Int64}, Float64}
    share, extra = divrem(cents, people)
    return ([share + (person <= extra) for person in 1:people], cents / people)
end
