defmodule Solution do
  def build_order(needs) do
    parts =
      needs
      |> Enum.flat_map(fn {part, needed} -> [part | needed] end)
      |> Enum.uniq()
      |> Enum.sort()

    build(parts, [], needs)
  end

  defp build([], built, _), do: Enum.reverse(built)

  defp build(left, built, needs) do
    case Enum.find(left, fn part ->
           Enum.count(Map.get(needs, part, []), &(&1 not in built)) == 0
         end) do
      nil -> nil
      part -> build(List.delete(left, part), [part | built], needs)
    end
  end
end
