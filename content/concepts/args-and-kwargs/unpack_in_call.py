from datetime import date


def invitation(name, day, place="the office", time="9:00"):
    return f"{name}: {day} at {time}, {place}"


row = ["Ada", "Friday"]
details = {"place": "room 101", "time": "14:00"}

print(invitation(*row))
print(invitation(*row, **details))
print(invitation("Bob", **{"day": "Monday"}, **details))
print(date(*map(int, "2026-03-29".split("-"))))

print([*row, "extra"], {**details, "time": "15:00"})
print(*row, sep=", ")
first, *rest = [21, 24, 19]
print(first, rest)
