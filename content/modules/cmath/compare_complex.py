import cmath
import math

half_turn = cmath.exp(1j * cmath.pi)
print("equal to -1:", half_turn == -1)
print("close to -1:", cmath.isclose(half_turn, -1))

try:
    print(3 + 4j < 5 + 0j)
except TypeError as error:
    print("TypeError:", error)
print("by length:", sorted([3 + 4j, 1j, -2 + 0j], key=abs))

try:
    math.sqrt(-4 + 0j)
except TypeError as error:
    print("math.sqrt:", type(error).__name__)
