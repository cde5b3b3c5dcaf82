import numpy as np

prices = np.array([2.5, 0.0, 8.0])
try:
    bool(prices > 0)
except ValueError as error:
    print(type(error).__name__, "for three answers at once")
print("any:", bool((prices > 0).any()), "all:", bool((prices > 0).all()))
