var count = 0'u64
while true:
  inc count
