defmodule Solution do
  def days_between(first, second) do
    Date.diff(to_date(second), to_date(first))
  end

  defp to_date(date) do
    Date.new!(div(date, 10_000), rem(div(date, 100), 100), rem(date, 100))
  end
end
