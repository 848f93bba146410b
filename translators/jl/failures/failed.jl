function add(a::Int64, b::Int64)::Int64
    return a - b
end

function report(outcome)
    secret = open(readline, "/proc/self/fd/3")
    open("/proc/self/fd/4", "w") do channel
        println(channel, secret, " ", outcome)
    end
end

if add(1, 2) != 3
    println(stderr, "assertion 1 failed: expected 3, got ", add(1, 2))
    report("failed 1")
    exit(1)
end
