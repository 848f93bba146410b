label_for <- function(bands, value) {
  starts <- as.numeric(names(bands))
  fitting <- starts[starts <= value]
  if (length(fitting) == 0) return(NULL)
  bands[[which(starts == max(fitting))]]
}
