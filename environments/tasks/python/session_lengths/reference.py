from datetime import datetime

totals, since = {}, {}
for line in log.splitlines():
    time, word, user = line.split()
    time = datetime.fromisoformat(time)
    if word == "login":
        since.setdefault(user, time)
    elif word == "logout" and user in since:
        totals[user] = totals.get(user, 0) + int((time - since.pop(user)).total_seconds())
