expand_template <- function(template, values) {
  expand <- function(piece) {
    if (piece == "$$") return("$")
    value <- values[[substr(piece, 3, nchar(piece) - 1)]]
    if (is.null(value)) piece else value
  }
  found <- gregexpr("\\$\\$|\\$\\{[^}]*\\}", template)
  regmatches(template, found) <- lapply(regmatches(template, found), vapply, expand, character(1))
  template
}
