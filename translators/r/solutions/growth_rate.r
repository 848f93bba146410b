growth_rate <- function(first, last, years) {
  if (first <= 0 || last < 0 || years < 1) return(0)
  (last / first)^(1 / years) - 1
}
