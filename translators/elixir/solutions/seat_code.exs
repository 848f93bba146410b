defmodule Solution do
  def seat_code(seat) do
    if is_integer(seat), do: code(seat), else: number(Integer.parse(seat))
  end

  defp code(seat), do: "#{div(seat - 1, 6) + 1}#{String.at("ABCDEF", rem(seat - 1, 6))}"
  defp number({row, <<letter>>}), do: (row - 1) * 6 + letter - 64
end
