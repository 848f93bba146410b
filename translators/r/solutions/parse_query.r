parse_query <- function(query) {
  found <- list()
  for (piece in strsplit(query, "&")[[1]]) {
    parts <- regmatches(piece, regexec("^([^=]*)(=?)(.*)$", piece))[[1]]
    key <- parts[2]
    if (key == "") next
    value <- if (parts[3] == "") "on" else parts[4]
    found[[key]] <- c(character(0), found[[key]], value[value != ""])
  }
  found
}
