tag_changes <- function(before, after) {
  c(sprintf("+%s", setdiff(after, before)), sprintf("-%s", setdiff(before, after)))
}
