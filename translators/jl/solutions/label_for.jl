function label_for(bands::Dict{Int64, String}, value::Int64)::Union{String, Nothing}
    starts = [lowest for lowest in keys(bands) if lowest <= value]
    return isempty(starts) ? nothing : bands[maximum(starts)]
end
