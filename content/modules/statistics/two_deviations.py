from math import sqrt
from statistics import mean, pstdev, stdev

heights = [160, 170, 180]
squares = sum((height - mean(heights)) ** 2 for height in heights)
print(round(stdev(heights), 3), round(sqrt(squares / 2), 3))
print(round(pstdev(heights), 3), round(sqrt(squares / 3), 3))  # as numpy.std
