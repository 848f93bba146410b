def running_mean(values, width):
    return [sum(values[i : i + width]) / width for i in range(len(values) - width)]
