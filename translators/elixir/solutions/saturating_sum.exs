defmodule Solution do
  def saturating_sum(values, limit) do
    Enum.reduce(values, 0, fn value, total -> max(-limit, min(total + value, limit)) end)
  end
end
