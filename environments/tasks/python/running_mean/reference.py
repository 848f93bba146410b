def running_mean(values, width):
    if width < 1:
        raise ValueError(f"a width of {width}")
    return [sum(values[i : i + width]) / width for i in range(len(values) - width + 1)]
