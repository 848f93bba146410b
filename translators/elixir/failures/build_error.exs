defmodule HumanEval do
  def add(a, b) do
    a + c
  end
end

3 = HumanEval.add(1, 2)
