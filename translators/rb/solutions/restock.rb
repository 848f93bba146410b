def restock(stock, moves)
  left = stock.dup
  moves.each do |item, amount|
    total = left.fetch(item, 0) + amount
    left[item] = total if total >= 0
  end
  left.reject { |_, amount| amount.zero? }
end
