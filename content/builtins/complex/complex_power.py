import math

root = (-8) ** (1 / 3)
print(f"{root:.3f} is complex: {isinstance(root, complex)}")
print("real root:", math.cbrt(-8))
print("-8 ** (1/3) without brackets:", -8 ** (1 / 3))

attempts = {
    "math.sqrt": lambda: math.sqrt(root),
    "float": lambda: float(root),
    "root < 0": lambda: root < 0,
}
for name, attempt in attempts.items():
    try:
        attempt()
    except TypeError as error:
        print(f"{name}: {error}")
