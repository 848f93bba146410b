parse_duration <- function(text) {
  seconds <- c(h = 3600, m = 60, s = 1)
  total <- 0
  digits <- ""
  for (char in strsplit(text, "")[[1]]) {
    if (grepl("^[0-9]$", char)) {
      digits <- paste0(digits, char)
    } else if (!(char %in% names(seconds))) {
      return(paste0("bad character ", char))
    } else if (digits == "") {
      return(paste0("no number before ", char))
    } else {
      total <- total + as.numeric(digits) * seconds[[char]]
      digits <- ""
    }
  }
  if (text == "" || digits != "") "no unit" else total
}
