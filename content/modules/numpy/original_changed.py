import numpy as np

readings = np.array([3, -1, 8, -2])
first = readings[:2]
first[first < 0] = 0
print("a slice:", first, readings)
last = readings[2:].copy()
last[last < 0] = 0
print("a copy: ", last, readings)
