split_bill <- function(cents, people) {
  share <- cents %/% people
  extra <- cents %% people
  list(c(rep(share + 1, extra), rep(share, people - extra)), cents / people)
}
