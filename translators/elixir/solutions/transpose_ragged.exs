defmodule Solution do
  def transpose_ragged(rows, fill) do
    width = rows |> Enum.map(&length/1) |> Enum.max(fn -> 0 end)
    for i <- 0..(width - 1)//1, do: Enum.map(rows, &Enum.at(&1, i, fill))
  end
end
