function run_stack(program::Vector{Union{Int64, String}})::Union{Int64, Nothing}
    stack = Int64[]
    for step in program
        if step isa Int64
            push!(stack, step)
            continue
        end
        length(stack) < (step in ("dup", "drop") ? 1 : 2) && return nothing
        top = pop!(stack)
        if step == "dup"
            append!(stack, [top, top])
        elseif step != "drop"
            low = pop!(stack)
            if step == "add"
                push!(stack, low + top)
            elseif step == "sub"
                push!(stack, low - top)
            elseif step == "mul"
                push!(stack, low * top)
            else
                append!(stack, [top, low])
            end
        end
    end
    return length(stack) == 1 ? only(stack) : nothing
end
