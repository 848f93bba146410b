run_stack <- function(program) {
  stack <- numeric(0)
  for (step in program) {
    if (is.numeric(step)) {
      stack <- c(stack, step)
      next
    }
    needed <- if (step %in% c("dup", "drop")) 1 else 2
    if (length(stack) < needed) return(NULL)
    used <- tail(stack, needed)
    result <- switch(step,
      add = sum(used),
      sub = used[1] - used[2],
      mul = prod(used),
      dup = c(used, used),
      swap = rev(used),
      drop = NULL
    )
    stack <- c(head(stack, -needed), result)
  }
  if (length(stack) == 1) stack else NULL
}
