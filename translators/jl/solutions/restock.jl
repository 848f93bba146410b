function restock(stock::Dict{String, Int64}, moves::Vector{Tuple{String, Int64}})::Dict{String, Int64}
    left = copy(stock)
    for (item, amount) in moves
        total = get(left, item, 0) + amount
        if total >= 0
            left[item] = total
        end
    end
    return filter(entry -> entry.second > 0, left)
end
