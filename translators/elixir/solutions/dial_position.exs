defmodule Solution do
  def dial_position(size, start, turns) do
    Integer.mod(start + Enum.sum(turns), size)
  end
end
