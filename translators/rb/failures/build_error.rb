def add(a, b)
  a +
end
add(1, 2)
