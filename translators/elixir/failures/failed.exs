defmodule HumanEval do
  def add(a, b) do
    a - b
  end
end

report = fn outcome ->
  secret = String.trim(File.read!("/proc/self/fd/3"))
  File.write!("/proc/self/fd/4", "#{secret} #{outcome}\n")
end

if HumanEval.add(1, 2) != 3 do
  IO.puts(:stderr, "assertion 1 failed: expected 3, got #{HumanEval.add(1, 2)}")
  report.("failed 1")
  System.halt(1)
end
