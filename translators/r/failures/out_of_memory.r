kept <- list()
while (TRUE) kept[[length(kept) + 1]] <- numeric(2^24)
