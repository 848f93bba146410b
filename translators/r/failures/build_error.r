add <- function(a, b) {
  a +
}
stopifnot(add(1, 2) == 3)
