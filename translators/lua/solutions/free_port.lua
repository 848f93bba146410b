local function free_port(used, wanted, upward)
  local step = upward and 1 or -1
  local port = wanted or (upward and 8000 or 8009)
  while port >= 8000 and port <= 8009 do
    if not used[port] then return port end
    port = port + step
  end
  return nil
end
