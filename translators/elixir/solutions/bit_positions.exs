defmodule Solution do
  def bit_positions(mask) do
    digits = mask |> Integer.digits(2) |> Enum.reverse() |> Enum.with_index()
    for {1, position} <- digits, into: MapSet.new(), do: position
  end
end
