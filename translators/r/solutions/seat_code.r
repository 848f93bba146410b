seat_code <- function(seat) {
  if (is.numeric(seat)) {
    letter <- LETTERS[(seat - 1) %% 6 + 1]
    return(sprintf("%.0f%s", (seat - 1) %/% 6 + 1, letter))
  }
  row <- as.numeric(gsub("[A-F]$", "", seat))
  letter <- gsub("[0-9]", "", seat)
  (row - 1) * 6 + match(letter, LETTERS)
}
