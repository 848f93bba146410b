function kind_of(value::Any)::String
    value === nothing && return "nothing"
    value isa Bool && return value ? "yes" : "no"
    value isa String && return isempty(value) ? "empty" : "text"
    return value < 0 ? "negative" : value > 0 ? "positive" : "zero"
end
