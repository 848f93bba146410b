defmodule Solution do
  def within_tolerance(measured, target, tolerance) do
    abs(measured - target) <= tolerance
  end
end
