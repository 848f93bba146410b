dial_position <- function(size, start, turns) {
  (start + sum(turns)) %% size
}
