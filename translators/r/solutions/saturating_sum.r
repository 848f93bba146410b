saturating_sum <- function(values, limit) {
  total <- 0
  for (value in values) total <- max(-limit, min(total + value, limit))
  total
}
