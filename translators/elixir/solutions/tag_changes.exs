defmodule Solution do
  def tag_changes(before, after_) do
    added = for tag <- MapSet.difference(after_, before), into: MapSet.new(), do: "+" <> tag
    for tag <- MapSet.difference(before, after_), into: added, do: "-" <> tag
  end
end
