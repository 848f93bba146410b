function free_port(used::Set{Int64}, wanted::Union{Int64, Nothing}, upward::Bool)::Union{Int64, Nothing}
    step = upward ? 1 : -1
    port = wanted === nothing ? (upward ? 8000 : 8009) : wanted
    while 8000 <= port <= 8009
        port in used || return port
        port += step
    end
    return nothing
end
