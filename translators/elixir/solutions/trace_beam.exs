defmodule Solution do
  def trace_beam(grid) do
    cells =
      for {line, row} <- Enum.with_index(grid),
          {char, col} <- Enum.with_index(String.codepoints(line)),
          into: %{},
          do: {{row, col}, char}

    move(cells, {0, 0}, {0, 1}, 0)
  end

  defp move(cells, {row, col} = place, direction, moves) do
    case cells do
      %{^place => char} ->
        {down, right} = turn(char, direction)
        move(cells, {row + down, col + right}, {down, right}, moves + 1)

      _ ->
        {moves, name(direction)}
    end
  end

  defp turn("a", {down, right}), do: {-right, -down}
  defp turn("b", {down, right}), do: {right, down}
  defp turn(_, direction), do: direction

  defp name({0, 1}), do: "right"
  defp name({0, _}), do: "left"
  defp name({1, _}), do: "down"
  defp name(_), do: "up"
end
