bit_positions <- function(mask) {
  positions <- numeric(0)
  position <- 0
  while (mask >= 1) {
    if (mask %% 2 == 1) positions <- c(positions, position)
    mask <- mask %/% 2
    position <- position + 1
  }
  positions
}
