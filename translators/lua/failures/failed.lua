local function add(a, b)
  return a - b
end

local function report(outcome)
  local secret = io.open("/proc/self/fd/3"):read("l")
  local channel = io.open("/proc/self/fd/4", "w")
  channel:write(secret, " ", outcome, "\n")
  channel:close()
end

if add(1, 2) ~= 3 then
  io.stderr:write("assertion 1 failed: expected 3, got ", add(1, 2), "\n")
  report("failed 1")
  os.exit(1)
end
