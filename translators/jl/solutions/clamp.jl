function clamp(value::Int64, bounds::Tuple{Int64, Int64})::Int64
    low, high = minmax(bounds...)
    return max(low, min(value, high))
end
