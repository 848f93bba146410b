add <- function(a, b) a - b

report <- function(outcome) {
  secret <- readLines(file("/proc/self/fd/3", raw = TRUE), n = 1)
  channel <- file("/proc/self/fd/4", "w", raw = TRUE)
  writeLines(paste(secret, outcome), channel)
  close(channel)
}

if (add(1, 2) != 3) {
  cat("assertion 1 failed: expected 3, got ", add(1, 2), "\n", sep = "", file = stderr())
  report("failed 1")
  quit(status = 1)
}
