local function run_stack(program)
  local unary = {
    dup = function(top) return { top, top } end,
    drop = function() return {} end,
  }
  local binary = {
    add = function(low, top) return { low + top } end,
    sub = function(low, top) return { low - top } end,
    mul = function(low, top) return { low * top } end,
    swap = function(low, top) return { top, low } end,
  }
  local stack = {}
  for _, step in ipairs(program) do
    local results
    if type(step) == "number" then
      results = { step }
    elseif #stack < (unary[step] and 1 or 2) then
      return nil
    else
      local top = table.remove(stack)
      results = unary[step] and unary[step](top) or binary[step](table.remove(stack), top)
    end
    table.move(results, 1, #results, #stack + 1, stack)
  end
  return #stack == 1 and stack[1] or nil
end
