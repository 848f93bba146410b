import csv, io

rows = [row for row in csv.DictReader(io.StringIO(text)) if row["rain"]]
months = {row["month"] for row in rows}
table = {row["city"]: dict.fromkeys(months, 0.0) for row in rows}
for row in rows:
    table[row["city"]][row["month"]] += float(row["rain"])
