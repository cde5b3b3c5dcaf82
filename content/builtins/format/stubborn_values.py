from datetime import date

print(format(date(2025, 5, 3), "%d.%m.%Y"))

for value, spec in [(None, ">8"), ("12.5", ".1f"), ([1, 2], "10")]:
    try:
        format(value, spec)
    except (TypeError, ValueError) as error:
        print(error)

scores = {"Ada": 9.5, "Bob": None}
for name, score in scores.items():
    shown = "-" if score is None else format(score, ".1f")
    print(f"{name} {shown:>6}")
print(f"{None!s:>10}|{[1, 2]!s:>10}|")
