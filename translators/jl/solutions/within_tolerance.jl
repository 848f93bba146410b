function within_tolerance(measured::Float64, target::Float64, tolerance::Float64)::Bool
    return abs(measured - target) <= tolerance
end
