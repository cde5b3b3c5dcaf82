import math

print(int(math.pow(3, 40)))
print(3**40)
print(math.pow(2, 3), 2**3)
