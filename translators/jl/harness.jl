function candidate()
end
# codelab:program

# codelab-harness 1
module Codelab

const asserted = Ref(0)

# Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
function report(result)
    haskey(ENV, "CODELAB_REPORT") || return
    secret = open(readline, "/proc/self/fd/3")
    open("/proc/self/fd/4", "w") do reports
        println(reports, secret, " ", result, " ", asserted[])
    end
end

function check(actual, expected, rel, tol)
    asserted[] += 1
    same(actual, expected, rel, tol) && return
    println(stderr, "assertion ", asserted[], " failed: expected ", repr(expected), ", got ", repr(actual))
    report("failed")
    flush(stdout)
    flush(stderr)
    # What the candidate has left for the end of the process is not to change its status.
    ccall(:_exit, Cvoid, (Cint,), 1)
end

same(actual, expected, rel, tol) = typeof(actual) == typeof(expected) && isequal(actual, expected)
same(actual::Bool, expected::Bool, rel, tol) = actual == expected
same(actual::Integer, expected::Integer, rel, tol) =
    (actual isa Bool) == (expected isa Bool) && actual == expected
same(actual::AbstractString, expected::AbstractString, rel, tol) = actual == expected

function same(actual::Real, expected::AbstractFloat, rel, tol)
    actual isa Bool && return false
    (actual == expected || (isnan(actual) && isnan(expected))) && return true
    return isfinite(expected) && abs(actual - expected) <= max(rel * abs(expected), tol)
end

same(actual::AbstractVector, expected::AbstractVector, rel, tol) = same_items(actual, expected, rel, tol)
same(actual::Tuple, expected::Tuple, rel, tol) = same_items(actual, expected, rel, tol)
same(actual::Pair, expected::Pair, rel, tol) =
    same(actual.first, expected.first, rel, tol) && same(actual.second, expected.second, rel, tol)
same(actual::AbstractDict, expected::AbstractDict, rel, tol) = same_in_any_order(actual, expected, rel, tol)
same(actual::AbstractSet, expected::AbstractSet, rel, tol) = same_in_any_order(actual, expected, rel, tol)

function same_items(actual, expected, rel, tol)
    return length(actual) == length(expected) && all(same(a, e, rel, tol) for (a, e) in zip(actual, expected))
end

# Keys and elements may hold reals, which are the same within a tolerance: they are looked for one by one.
function same_in_any_order(actual, expected, rel, tol)
    length(actual) == length(expected) || return false
    rest = collect(Any, actual)
    for wanted in expected
        place = findfirst(found -> same(found, wanted, rel, tol), rest)
        place === nothing && return false
        deleteat!(rest, place)
    end
    return true
end

end

# codelab:cases
Codelab.report("passed")
