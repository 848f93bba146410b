defmodule HumanEval do
  def keep(kept) do
    keep([String.duplicate("x", 67_108_864) | kept])
  end
end

HumanEval.keep([])
