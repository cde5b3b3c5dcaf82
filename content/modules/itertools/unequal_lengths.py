from itertools import zip_longest

planned = ["08:00", "09:30", "11:00", "14:00"]
actual = ["08:05", "09:30"]

print("zip:", list(zip(planned, actual)))

for plan, real in zip_longest(planned, actual, fillvalue="--:--"):
    print(f"planned {plan}  arrived {real}")

try:
    list(zip(planned, actual, strict=True))
except ValueError as error:
    print("strict:", error)
