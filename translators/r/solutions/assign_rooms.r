assign_rooms <- function(meetings) {
  starts <- vapply(meetings, function(meeting) meeting[1], numeric(1))
  ends <- numeric(0)
  rooms <- numeric(length(meetings))
  for (i in order(starts)) {
    free <- which(ends <= starts[i])
    room <- if (length(free) > 0) free[1] else length(ends) + 1
    ends[room] <- meetings[[i]][2]
    rooms[i] <- room
  }
  rooms
}
