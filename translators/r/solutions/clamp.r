clamp <- function(value, bounds) {
  max(min(bounds), min(value, max(bounds)))
}
