defmodule Solution do
  def growth_rate(first, last, years) do
    if first <= 0 or last < 0 or years < 1 do
      0.0
    else
      :math.pow(last / first, 1 / years) - 1
    end
  end
end
