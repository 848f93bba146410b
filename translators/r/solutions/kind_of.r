kind_of <- function(value) {
  if (is.null(value)) return("nothing")
  if (is.logical(value)) return(if (value) "yes" else "no")
  if (is.character(value)) return(if (value == "") "empty" else "text")
  if (value < 0) return("negative")
  if (value > 0) "positive" else "zero"
}
