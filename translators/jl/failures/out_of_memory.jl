kept = Vector{UInt8}[]
while true
    push!(kept, ones(UInt8, 64 << 20))
end
