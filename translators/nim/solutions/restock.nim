import std/[sequtils, tables]

proc restock(stock: Table[string, int], moves: seq[(string, int)]): Table[string, int] =
  result = stock
  for (item, amount) in moves:
    let total = result.getOrDefault(item) + amount
    if total >= 0:
      result[item] = total
  for item in toSeq(result.keys):
    if result[item] == 0:
      result.del item
