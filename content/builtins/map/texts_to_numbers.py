line = "17 4 23 8"

numbers = list(map(int, line.split()))
print(numbers, "sum:", sum(numbers))

width, height = map(float, "2.5x4".split("x"))
print("area:", width * height)

print(" + ".join(map(str, numbers)))

fields = " Ada ; Lovelace;  London ".split(";")
print(list(map(str.strip, fields)))
