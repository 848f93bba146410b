defmodule Solution do
  def parse_duration(text) do
    parse(String.codepoints(text), "", if(text == "", do: nil, else: 0))
  end

  defp parse([], "", total) when is_integer(total), do: total
  defp parse([], _, _), do: "no unit"

  defp parse([char | rest], number, total) when char >= "0" and char <= "9",
    do: parse(rest, number <> char, total)

  defp parse([char | _], _, _) when char not in ["h", "m", "s"], do: "bad character " <> char
  defp parse([char | _], "", _), do: "no number before " <> char

  defp parse([char | rest], number, total) do
    seconds = %{"h" => 3600, "m" => 60, "s" => 1}[char]
    parse(rest, "", total + String.to_integer(number) * seconds)
  end
end
