defmodule Solution do
  def smooth(readings, weight) do
    Enum.scan(readings, fn reading, result -> weight * reading + (1 - weight) * result end)
  end
end
