log = [
    "09:00 ok",
    "09:05 failed: disk full",
    "09:10 ok",
    "09:15 failed: timeout",
    "09:20 ok",
]

print(next((line for line in reversed(log) if "failed" in line), "none"))

laps = [61, 58, 60, 58, 63]
print("last 58 at", len(laps) - 1 - list(reversed(laps)).index(58))

opened = {"notes.txt": 3, "plan.md": 1, "todo.txt": 7}
print("latest:", next(reversed(opened), "none"))
for name, lines in reversed(opened.items()):
    print(f"  {name:10} {lines}")
