file_label <- function(name, suffix) {
  stem <- if (name == "") "untitled" else name
  if (is.null(suffix)) stem else paste0(stem, ".", suffix)
}
