import math

print("value  floor  ceil  trunc  round")
for value in (2.5, 2.1, -2.1, -2.5):
    print(
        f"{value:5}  {math.floor(value):5}  {math.ceil(value):4}"
        f"  {math.trunc(value):5}  {round(value):5}"
    )

people, seats = 130, 48
print("buses:", math.ceil(people / seats))
print("up to the next 5:", math.ceil(33 / 5) * 5)
whole, rest = divmod(people, seats)
print("full buses:", whole, "and", rest, "people left")
