free_port <- function(used, wanted, upward) {
  ports <- if (upward) 8000:8009 else 8009:8000
  if (!is.null(wanted)) ports <- ports[cumsum(ports == wanted) > 0]
  free <- setdiff(ports, used)
  if (length(free) > 0) free[1] else NULL
}
