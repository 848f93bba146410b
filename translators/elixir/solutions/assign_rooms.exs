defmodule Solution do
  def assign_rooms(meetings) do
    order = meetings |> Enum.with_index() |> Enum.sort_by(fn {{start, _}, _} -> start end)
    {_, rooms} = Enum.reduce(order, {[], %{}}, &place/2)
    Enum.map(0..(length(meetings) - 1)//1, &rooms[&1])
  end

  defp place({{start, finish}, index}, {ends, rooms}) do
    {busy, free} = Enum.split_while(ends, &(&1 > start))
    {busy ++ [finish | others(free)], Map.put(rooms, index, length(busy) + 1)}
  end

  defp others([]), do: []
  defp others([_ | rest]), do: rest
end
