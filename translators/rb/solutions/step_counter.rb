def step_counter(state, events)
  count = events.reduce(state.first) do |total, event|
    case event
    when "up" then total + 1
    when "down" then total - 1
    when "double" then total * 2
    when "reset" then 0
    else total
    end
  end
  [count]
end
