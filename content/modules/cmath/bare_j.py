import cmath

try:
    print(3 + 4 * j)
except NameError as error:
    print(error)
j = 5
print(3 + 4 * j, "with a variable j")
print(3 + 4j, "of length", abs(3 + 4j), "and phase", cmath.phase(1j))
