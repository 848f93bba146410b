defmodule Solution do
  def mirror_text(text) do
    [_ | rest] = ["" | String.codepoints(text)] |> Enum.reverse()
    text <> Enum.join(rest)
  end
end
