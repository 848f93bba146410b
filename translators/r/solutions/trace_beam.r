trace_beam <- function(grid) {
  row <- 1
  col <- 1
  down <- 0
  right <- 1
  moves <- 0
  while (row %in% seq_along(grid) && col %in% seq_len(nchar(grid[1]))) {
    turned <- switch(substr(grid[row], col, col), a = c(-right, -down), b = c(right, down), c(down, right))
    down <- turned[1]
    right <- turned[2]
    row <- row + down
    col <- col + right
    moves <- moves + 1
  }
  direction <- switch(paste(down, right), "0 1" = "right", "0 -1" = "left", "1 0" = "down", "-1 0" = "up")
  list(moves, direction)
}
