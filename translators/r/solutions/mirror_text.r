mirror_text <- function(text) {
  chars <- strsplit(text, "")[[1]]
  paste(c(chars, rev(chars)[-1]), collapse = "")
}
