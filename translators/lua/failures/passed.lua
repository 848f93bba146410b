local function add(a, b)
  return a + b
end

local function report(outcome)
  local secret = io.open("/proc/self/fd/3"):read("l")
  local channel = io.open("/proc/self/fd/4", "w")
  channel:write(secret, " ", outcome, "\n")
  channel:close()
end

assert(add(1, 2) == 3)
report("passed 1")
