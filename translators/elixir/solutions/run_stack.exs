defmodule Solution do
  def run_stack(program) do
    case Enum.reduce(program, [], &step/2) do
      [value] -> value
      _ -> nil
    end
  end

  defp step(_, nil), do: nil
  defp step(number, stack) when is_integer(number), do: [number | stack]
  defp step("add", [top, low | rest]), do: [low + top | rest]
  defp step("sub", [top, low | rest]), do: [low - top | rest]
  defp step("mul", [top, low | rest]), do: [low * top | rest]
  defp step("swap", [top, low | rest]), do: [low, top | rest]
  defp step("dup", [top | rest]), do: [top, top | rest]
  defp step("drop", [_ | rest]), do: rest
  defp step(_, _), do: nil
end
