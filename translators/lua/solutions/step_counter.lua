local function step_counter(state, events)
  local count = state[1]
  for _, event in ipairs(events) do
    if event == "up" then
      count = count + 1
    elseif event == "down" then
      count = count - 1
    elseif event == "double" then
      count = count * 2
    elseif event == "reset" then
      count = 0
    end
  end
  return { count }
end
