defmodule Solution do
  def escape_label(text) do
    "\"" <> Enum.map_join(String.to_charlist(text), &escape/1) <> "\""
  end

  defp escape(code) when code > 126,
    do: "\\u{" <> String.downcase(Integer.to_string(code, 16)) <> "}"

  defp escape(code) do
    case <<code>> do
      "\n" -> "\\n"
      "\t" -> "\\t"
      char when char in ["\"", "\\"] -> "\\" <> char
      char -> char
    end
  end
end
