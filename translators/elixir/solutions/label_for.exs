defmodule Solution do
  def label_for(bands, value) do
    lowest = bands |> Map.keys() |> Enum.filter(&(&1 <= value)) |> Enum.max(fn -> nil end)
    bands[lowest]
  end
end
