records = [
    {"name": "  ada BERN ", "age": "36", "city": "turin"},
    {"name": "bo", "age": "-1", "city": " new   york "},
    {"name": "  ", "age": "20", "city": "Oslo"},
    {"name": "CEM  von ahn", "age": " 120 ", "city": ""},
    {"age": "44", "city": "Izmir"},
    {"name": "dora", "age": "12.5"},
]
