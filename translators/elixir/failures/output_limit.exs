defmodule HumanEval do
  def shout(text) do
    IO.puts(text)
    shout(text)
  end
end

HumanEval.shout(String.duplicate("x", 1000))
