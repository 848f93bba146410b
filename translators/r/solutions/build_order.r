build_order <- function(needs) {
  left <- sort(unique(as.character(c(names(needs), unlist(needs)))))
  built <- character(0)
  while (length(left) > 0) {
    ready <- Filter(function(part) all(needs[[part]] %in% built), left)
    if (length(ready) == 0) return(NULL)
    built <- c(built, ready[1])
    left <- setdiff(left, ready[1])
  }
  built
}
