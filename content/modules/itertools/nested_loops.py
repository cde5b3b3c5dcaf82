from itertools import product

sizes = ["S", "M"]
colours = ["red", "blue", "green"]

for size, colour in product(sizes, colours):
    print(f"shirt-{size}-{colour}")

pins = ["".join(digits) for digits in product("0123456789", repeat=4)]
print(len(pins), "PINs:", pins[0], pins[1], "...", pins[-1])
