def find(values, wanted):
    for place in range(len(values)):
        if values[place] == wanted:
            return place
    return -1
