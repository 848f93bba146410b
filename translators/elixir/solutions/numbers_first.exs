defmodule Solution do
  def numbers_first(values) do
    Enum.sort_by(values, &{is_binary(&1), is_boolean(&1)})
  end
end
