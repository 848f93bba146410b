from datetime import datetime
totals, since = {}, {}
for line in log.splitlines():
    time, word, user = line.split()
    if word == "login":
        since.setdefault(user, datetime.fromisoformat(time))
    elif word == "logout" and user in since:
        totals[user] = totals.get(user, 0) + (datetime.fromisoformat(time) - since.pop(user)).seconds
