import math

print("value   int  floor  ceil  round")
for value in (2.2, 2.5, 3.5, -2.7):
    up, down = math.ceil(value), math.floor(value)
    print(f"{value:>5}{int(value):>6}{down:>7}{up:>6}{round(value):>7}")

try:
    int(float("nan"))
except ValueError as error:
    print(error)
