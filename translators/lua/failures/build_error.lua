local function add(a, b)
  return a +
end
assert(add(1, 2) == 3)
