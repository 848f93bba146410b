step_counter <- function(state, events) {
  for (event in events) {
    state <- switch(event, up = state + 1, down = state - 1, double = state * 2, reset = 0, state)
  }
  state
}
