first <- function(values) values[[1]]$name
first(list())
