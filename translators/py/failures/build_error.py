def add(a: int, b: int) -> int:
    return a +


assert add(1, 2) == 3
