import math

print("whole:   ", pow(2, 100))
print("math.pow:", math.pow(2, 100))
print("negative:", pow(2, -3))
print("root:    ", pow(81, 0.25))
print("signs:   ", -2 ** 2, (-2) ** 2, pow(-2, 2))

root = pow(-8, 1 / 3)
print("complex: ", type(root).__name__, f"{root:.3f}")
print("not ^:   ", 2 ^ 3)
