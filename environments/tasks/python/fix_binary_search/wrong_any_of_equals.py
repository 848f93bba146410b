def find(values, wanted):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == wanted:
            return middle
        low, high = (middle + 1, high) if values[middle] < wanted else (low, middle - 1)
    return -1
