table = {}
for line in text.splitlines()[1:]:
    city, month, rain = line.split(",")
    table.setdefault(city, {})[month] = float(rain or 0)
