def words(text):
    return " ".join(word.capitalize() for word in (text or "").split()) or None

def years(text):
    text = str(text if text is not None else "").strip()
    return int(text) if text.isdecimal() and int(text) <= 120 else None

clean = [
    {"name": words(r.get("name")), "age": years(r.get("age")), "city": words(r.get("city"))}
    for r in records if words(r.get("name"))
]
