function assign_rooms(meetings::Vector{Tuple{Int64, Int64}})::Vector{Int64}
    ends = Int64[]
    rooms = zeros(Int64, length(meetings))
    # sortperm is stable: meetings with the same start keep their order.
    for i in sortperm(meetings; by=first)
        start, finish = meetings[i]
        room = findfirst(<=(start), ends)
        if room === nothing
            push!(ends, finish)
            rooms[i] = length(ends)
        else
            ends[room] = finish
            rooms[i] = room
        end
    end
    return rooms
end
