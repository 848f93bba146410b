transpose_ragged <- function(rows, fill) {
  width <- max(0, lengths(rows))
  lapply(seq_len(width), function(i) {
    vapply(rows, function(row) if (i <= length(row)) row[i] else fill, numeric(1))
  })
}
