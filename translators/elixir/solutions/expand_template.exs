defmodule Solution do
  def expand_template(template, values) do
    Regex.replace(~r/\$\$|\$\{([^}]*)\}/, template, fn
      "$$", _ -> "$"
      whole, name -> Map.get(values, name, whole)
    end)
  end
end
