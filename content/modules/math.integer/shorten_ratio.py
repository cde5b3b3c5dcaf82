from math.integer import gcd


def ratio(width, height):
    divisor = gcd(width, height)
    return f"{width // divisor}:{height // divisor}"


for width, height in [(1920, 1080), (2560, 1080), (1179, 2556)]:
    print(f"{width} x {height} is {ratio(width, height)}")

bottles = [84, 126, 210]
print("largest packs:", gcd(*bottles))
try:
    gcd(1.5, 3)
except TypeError as error:
    print(error)
