def first(values: list[int]) -> int:
    return values[0]


assert first([]) == 0
