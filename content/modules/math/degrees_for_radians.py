import math

print(round(math.sin(90), 3))
print(round(math.sin(math.radians(90)), 3))
