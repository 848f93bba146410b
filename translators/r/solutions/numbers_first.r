numbers_first <- function(values) {
  c(Filter(is.numeric, values), Filter(is.logical, values), Filter(is.character, values))
}
