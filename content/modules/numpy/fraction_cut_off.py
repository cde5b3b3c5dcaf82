import numpy as np

prices = np.array([3, 4, 5])
prices[0] = 2.7
print(prices)
try:
    prices += 0.5
except TypeError as error:
    print("TypeError:", str(error).partition(" with")[0])
prices = np.array([3, 4, 5], dtype=float)
prices[0] = 2.7
print(prices + 0.5)
