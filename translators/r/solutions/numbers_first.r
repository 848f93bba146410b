numbers_first <- function(values) {
  is_number <- function(value) !is.logical(value) && !is.character(value)
  c(Filter(is_number, values), Filter(is.logical, values), Filter(is.character, values))
}
