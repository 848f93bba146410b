candidate <- function() {
}
# codelab:program

# codelab-harness 1
codelab <- base::local({
  count <- 0L

  # Tells the sandbox that what stands before this parses, without parsing it again.
  if (!is.na(Sys.getenv("CODELAB_REPORT", NA))) file.create("codelab-parsed")

  odd <- function(parts) seq_along(parts) %% 2 == 1

  # Descriptions of expected values: the values themselves would not tell 5 from a list of 5.
  words <- list2env(list(
    none = function() list(kind = "none"),
    flag = function(value) list(kind = "flag", value = value),
    whole = function(value) list(kind = "whole", value = value),
    real = function(value) list(kind = "real", value = value),
    text = function(value) list(kind = "text", value = enc2utf8(value)),
    items = function(...) list(kind = "items", value = list(...)),
    members = function(...) list(kind = "members", value = list(...)),
    entries = function(...) {
      parts <- list(...)
      list(kind = "entries", keys = parts[odd(parts)], value = parts[!odd(parts)])
    },
    pairs = function(...) {
      parts <- list(...)
      pair <- function(key, value) list(kind = "items", value = list(key, value))
      list(kind = "pairs", value = Map(pair, parts[odd(parts)], parts[!odd(parts)]))
    },
    empty = function() list(kind = "empty")
  ), parent = baseenv())
  literals <- list2env(list(setNames = function(object, names) `names<-`(object, names)), parent = baseenv())

  sequences <- c("items", "members", "entries", "pairs", "empty")

  plain <- function(wanted) {
    values <- lapply(wanted$value, function(part) if (is.list(part)) plain(part))
    switch(wanted$kind,
      none = NULL,
      empty = list(),
      entries = `names<-`(values, vapply(wanted$keys, function(key) as.character(key$value), "")),
      items = , members = , pairs = if (length(values) && all(lengths(values) == 1L) && !any(vapply(values, is.list, NA))) unlist(values) else values,
      wanted$value
    )
  }

  show <- function(value) substr(paste(deparse(value, width.cutoff = 500L, nlines = 2L), collapse = " "), 1L, 900L)

  is_one <- function(actual) is.atomic(actual) && length(actual) == 1L && !is.object(actual) && !is.na(actual)

  same_real <- function(actual, expected, rel, abs_tol) {
    if (!is.numeric(actual) || length(actual) != 1L || is.object(actual)) return(FALSE)
    if (is.na(expected)) return(is.nan(actual))
    if (is.infinite(expected)) return(isTRUE(actual == expected))
    isTRUE(abs(actual - expected) <= max(rel * abs(expected), abs_tol))
  }

  holds_lists <- function(wanted) any(vapply(wanted$value, function(part) part$kind %in% sequences, NA))

  # A vector or list of elements: not a matrix, and a list where its elements are some themselves.
  is_row <- function(actual, wanted) {
    !is.object(actual) && sum(dim(actual) > 1L) <= 1L && length(actual) == length(wanted$value) &&
      (is.list(actual) || (is.atomic(actual) && !holds_lists(wanted)))
  }

  same_items <- function(actual, wanted, rel, abs_tol) {
    if (!is_row(actual, wanted)) return(FALSE)
    for (i in seq_along(wanted$value)) {
      if (!same(actual[[i]], wanted$value[[i]], rel, abs_tol)) return(FALSE)
    }
    TRUE
  }

  same_members <- function(actual, wanted, rel, abs_tol) {
    if (!is_row(actual, wanted)) return(FALSE)
    rest <- as.list(actual)
    for (part in wanted$value) {
      found <- Position(function(other) same(other, part, rel, abs_tol), rest)
      if (is.na(found)) return(FALSE)
      rest <- rest[-found]
    }
    TRUE
  }

  is_key <- function(names, key, rel, abs_tol) {
    switch(key$kind,
      text = names == key$value,
      flag = names == as.character(key$value),
      # 100000 is "1e+05" to as.character.
      vapply(suppressWarnings(as.numeric(names)), function(name) same(name, key, rel, abs_tol), NA)
    )
  }

  same_entries <- function(actual, wanted, rel, abs_tol) {
    if (inherits(actual, "table") && length(dim(actual)) == 1L) actual <- c(unclass(actual))
    if (!is_row(actual, wanted) || is.null(names(actual))) return(FALSE)
    for (i in seq_along(wanted$value)) {
      fits <- FALSE
      for (place in which(is_key(names(actual), wanted$keys[[i]], rel, abs_tol))) {
        fits <- fits || same(actual[[place]], wanted$value[[i]], rel, abs_tol)
      }
      if (!fits) return(FALSE)
    }
    !anyDuplicated(names(actual))
  }

  same <- function(actual, wanted, rel, abs_tol) {
    if (wanted$kind %in% sequences && wanted$kind != "empty" && length(wanted$value) == 0L) {
      return(is.null(actual) || same(actual, list(kind = "empty"), rel, abs_tol))
    }
    switch(wanted$kind,
      none = is.null(actual),
      empty = !is.null(actual) && (is.atomic(actual) || is.list(actual)) && !is.object(actual) && length(actual) == 0L,
      flag = is_one(actual) && is.logical(actual) && actual == wanted$value,
      whole = is_one(actual) && is.numeric(actual) && actual == wanted$value,
      text = is_one(actual) && is.character(actual) && enc2utf8(as.vector(actual)) == wanted$value,
      real = same_real(actual, wanted$value, rel, abs_tol),
      items = same_items(actual, wanted, rel, abs_tol),
      members = , pairs = same_members(actual, wanted, rel, abs_tol),
      entries = same_entries(actual, wanted, rel, abs_tol)
    )
  }

  report <- function(result) {
    # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    if (is.na(Sys.getenv("CODELAB_REPORT", NA))) return(invisible())
    tryCatch({
      secret <- file("/proc/self/fd/3", "r", raw = TRUE)
      reports <- file("/proc/self/fd/4", "w", raw = TRUE)
      writeLines(paste(readLines(secret, n = 1L, warn = FALSE), result, count), reports)
      close(reports)
      close(secret)
    }, error = function(nobody_listens) NULL)
    invisible()
  }

  check <- function(call, wanted, rel, abs_tol) {
    # Literals are read here, where the candidate's own functions are not seen.
    wanted <- eval(substitute(wanted), words)
    call <- substitute(call)
    arguments <- lapply(as.list(call)[-1L], eval, envir = literals)
    actual <- do.call(as.character(call[[1L]]), arguments, envir = globalenv())
    count <<- count + 1L
    if (isTRUE(same(actual, wanted, rel, abs_tol))) return(invisible())
    cat("assertion ", count, " failed: expected ", show(plain(wanted)), ", got ", show(actual), "\n", sep = "", file = stderr())
    report("failed")
    quit(save = "no", status = 1L, runLast = FALSE)
  }

  done <- function() report("passed")

  environment()
}, envir = base::new.env(parent = base::baseenv()))
# codelab:cases
codelab$done()
