defmodule Solution do
  def restock(stock, moves) do
    left =
      Enum.reduce(moves, stock, fn {item, amount}, left ->
        total = Map.get(left, item, 0) + amount
        if total < 0, do: left, else: Map.put(left, item, total)
      end)

    for {item, amount} <- left, amount > 0, into: %{}, do: {item, amount}
  end
end
