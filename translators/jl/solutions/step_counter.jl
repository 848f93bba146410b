function step_counter(state::Tuple{Int64}, events::Tuple{Vararg{String}})::Tuple{Int64}
    count, = state
    for event in events
        if event == "up"
            count += 1
        elseif event == "down"
            count -= 1
        elseif event == "double"
            count *= 2
        elseif event == "reset"
            count = 0
        end
    end
    return (count,)
end
