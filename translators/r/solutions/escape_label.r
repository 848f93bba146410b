escape_label <- function(text) {
  escape <- function(char) {
    code <- utf8ToInt(char)
    if (char %in% c("\"", "\\")) return(paste0("\\", char))
    if (char == "\n") return("\\n")
    if (char == "\t") return("\\t")
    if (code > 126) sprintf("\\u{%x}", code) else char
  }
  escaped <- vapply(strsplit(text, "")[[1]], escape, character(1))
  paste0("\"", paste(escaped, collapse = ""), "\"")
}
