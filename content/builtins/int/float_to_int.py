import math

print("value   int  floor  ceil  round")
for value in (2.2, 2.5, 3.5, -2.7):
    up, down = math.ceil(value), math.floor(value)
    print(f"{value:>5} {int(value):>5} {down:>6} {up:>5} {round(value):>6}")

for text in ("nan", "inf"):
    try:
        int(float(text))
    except (ValueError, OverflowError) as error:
        print(f"{type(error).__name__}: {error}")
