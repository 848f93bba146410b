defmodule Solution do
  def split_bill(cents, people) do
    shares =
      for i <- 0..(people - 1),
          do: div(cents, people) + if(i < rem(cents, people), do: 1, else: 0)

    {shares, cents / people}
  end
end
