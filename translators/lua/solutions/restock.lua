local function restock(stock, moves)
  local left = {}
  for item, amount in pairs(stock) do left[item] = amount end
  for _, move in ipairs(moves) do
    local item, amount = table.unpack(move)
    local total = (left[item] or 0) + amount
    if total >= 0 then left[item] = total end
  end
  for item, amount in pairs(left) do
    if amount == 0 then left[item] = nil end
  end
  return left
end
