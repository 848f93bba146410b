defmodule Solution do
  def file_label(name, suffix) do
    stem = if name == "", do: "untitled", else: name
    if suffix, do: stem <> "." <> suffix, else: stem
  end
end
