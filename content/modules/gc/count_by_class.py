import gc
from collections import Counter


class Session:
    def __init__(self, user):
        self.user = user


def count_objects():
    gc.collect()
    return Counter(type(thing).__name__ for thing in gc.get_objects())


open_sessions = []


def log_in(user):
    open_sessions.append(Session(user))


logins = 250
before = count_objects()
for number in range(logins):
    log_in(f"user{number}")
growth = count_objects() - before
for name, more in growth.most_common():
    if more >= logins:  # one or more at each
        print("grew most:", name, more)

open_sessions.clear()
print("left:", (count_objects() - before)["Session"])
