restock <- function(stock, moves) {
  for (move in moves) {
    total <- sum(stock[[move[[1]]]], move[[2]])
    if (total >= 0) stock[[move[[1]]]] <- total
  }
  Filter(function(amount) amount > 0, stock)
}
