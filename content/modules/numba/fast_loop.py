import numpy as np
from numba import njit


@njit
def longest_rise(values):
    """Return how many values in a row go up."""
    best = run = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


levels = np.random.default_rng(5).normal(size=2_000_000).cumsum()
print(longest_rise(levels))  # compiled here
print(longest_rise(levels[:1000]), longest_rise(np.empty(0)))  # reused
print(longest_rise(np.array([1, 2, 3, 1])))  # compiled for whole numbers
print(len(longest_rise.signatures), "versions")
print(longest_rise.py_func([1.0, 2.0]), "without compiling")
