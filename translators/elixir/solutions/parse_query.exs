defmodule Solution do
  def parse_query(query) do
    query
    |> String.split("&")
    |> Enum.map(&String.split(&1, "=", parts: 2))
    |> Enum.reduce(%{}, &add/2)
  end

  defp add(["" | _], values), do: values
  defp add([key], values), do: add([key, "on"], values)
  defp add([key, ""], values), do: Map.put_new(values, key, [])
  defp add([key, value], values), do: Map.update(values, key, [value], &(&1 ++ [value]))
end
