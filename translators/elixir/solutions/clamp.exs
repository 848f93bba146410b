defmodule Solution do
  def clamp(value, bounds) do
    {a, b} = bounds
    value |> max(min(a, b)) |> min(max(a, b))
  end
end
