within_tolerance <- function(measured, target, tolerance) {
  abs(measured - target) <= tolerance
}
