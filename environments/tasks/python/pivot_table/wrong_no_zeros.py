import csv, io
table = {}
for row in csv.DictReader(io.StringIO(text)):
    if row["rain"]:
        months = table.setdefault(row["city"], {})
        months[row["month"]] = months.get(row["month"], 0.0) + float(row["rain"])
