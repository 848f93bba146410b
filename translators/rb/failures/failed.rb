def add(a, b)
  a - b
end

unless add(1, 2) == 3
  warn "assertion 1 failed: expected 3, got #{add(1, 2)}"
  IO.for_fd(4, "w").syswrite("#{IO.for_fd(3).gets.strip} failed 1\n")
  exit 1
end
