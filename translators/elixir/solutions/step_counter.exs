defmodule Solution do
  def step_counter(state, events) do
    {events |> Tuple.to_list() |> Enum.reduce(elem(state, 0), &step/2)}
  end

  defp step("up", count), do: count + 1
  defp step("down", count), do: count - 1
  defp step("double", count), do: count * 2
  defp step("reset", _), do: 0
  defp step(_, count), do: count
end
