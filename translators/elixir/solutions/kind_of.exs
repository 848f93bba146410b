defmodule Solution do
  def kind_of(value) do
    case value do
      nil -> "nothing"
      true -> "yes"
      false -> "no"
      "" -> "empty"
      text when is_binary(text) -> "text"
      number when number < 0 -> "negative"
      number when number > 0 -> "positive"
      _ -> "zero"
    end
  end
end
