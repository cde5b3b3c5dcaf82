import math

print("value   int  floor  round")
for value in (2.7, -2.7, 2.5, 3.5):
    row = int(value), math.floor(value), round(value)
    print(f"{value:>5}", "".join(f"{number:>6}" for number in row))

try:
    int(float("nan"))
except ValueError as error:
    print(error)
