defmodule Solution do
end

# codelab:program

# codelab-harness 1
defmodule CodelabHarness do
  def check(actual, expected, rel, abs) do
    count = Process.get(__MODULE__, 0) + 1
    Process.put(__MODULE__, count)

    unless same(actual, expected, rel, abs) do
      IO.puts(
        :stderr,
        "assertion #{count} failed: expected #{show(expected)}, got #{show(actual)}"
      )

      report("failed")
      System.halt(1)
    end
  end

  def report(result) do
    # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    if System.get_env("CODELAB_REPORT") do
      secret = String.trim(File.read!("/proc/self/fd/3"))
      File.write!("/proc/self/fd/4", "#{secret} #{result} #{Process.get(__MODULE__, 0)}\n")
    end
  end

  defp show(value),
    do: inspect(value, limit: :infinity, printable_limit: :infinity, charlists: :as_lists)

  defp same(actual, expected, _, _) when actual === expected, do: true

  defp same(actual, expected, rel, abs) when is_float(expected) and is_number(actual) do
    abs(actual - expected) <= max(rel * abs(expected), abs)
  rescue
    # The difference is beyond all floats.
    ArithmeticError -> false
  end

  defp same([actual | others], [expected | rest], rel, abs) do
    same(actual, expected, rel, abs) and same(others, rest, rel, abs)
  end

  defp same(actual, expected, rel, abs) when is_tuple(actual) and is_tuple(expected) do
    same(Tuple.to_list(actual), Tuple.to_list(expected), rel, abs)
  end

  defp same(%MapSet{} = actual, %MapSet{} = expected, rel, abs) do
    in_any_order(MapSet.to_list(actual), MapSet.to_list(expected), rel, abs)
  end

  defp same(%MapSet{}, _, _, _), do: false
  defp same(_, %MapSet{}, _, _), do: false

  defp same(actual, expected, rel, abs) when is_map(actual) and is_map(expected) do
    in_any_order(Map.to_list(actual), Map.to_list(expected), rel, abs)
  end

  defp same(_, _, _, _), do: false

  # Exactly equal ones first, then those that are equal within the tolerances.
  defp in_any_order(actual, expected, rel, abs) when length(actual) == length(expected) do
    known = Map.new(expected, &{&1, true})
    others = Enum.reject(actual, &Map.has_key?(known, &1))
    found = Map.new(actual, &{&1, true})
    left = Enum.reject(expected, &Map.has_key?(found, &1))
    length(others) == length(left) and matched(others, left, rel, abs)
  end

  defp in_any_order(_, _, _, _), do: false

  defp matched([], [], _, _), do: true

  defp matched(actual, [expected | rest], rel, abs) do
    case Enum.split_while(actual, &(not same(&1, expected, rel, abs))) do
      {before, [_ | later]} -> matched(before ++ later, rest, rel, abs)
      {_, []} -> false
    end
  end
end

# codelab:cases
CodelabHarness.report("passed")
