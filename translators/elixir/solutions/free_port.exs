defmodule Solution do
  def free_port(used, wanted, upward) do
    ports = if upward, do: Enum.to_list(8000..8009), else: Enum.to_list(8009..8000//-1)
    searched = if wanted, do: Enum.drop_while(ports, &(&1 != wanted)), else: ports
    Enum.find(searched, &(&1 not in used))
  end
end
