clean = [{"name": (r.get("name") or "").strip().title(), "age": int(r["age"]) if str(r.get("age")).strip().isdecimal() else None,
    "city": (r.get("city") or "").strip().title() or None} for r in records]
