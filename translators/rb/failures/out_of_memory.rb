kept = []
loop { kept << "x" * (64 << 20) }
