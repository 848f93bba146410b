smooth <- function(readings, weight) {
  Reduce(function(before, reading) weight * reading + (1 - weight) * before, readings, accumulate = TRUE)
}
