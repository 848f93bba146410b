defmodule HumanEval do
  def forever(count) do
    forever(count + 1)
  end
end

HumanEval.forever(0)
