import numpy as np
from numba import njit

@njit(boundscheck=True)
def last(values):
    return values[len(values)]  # one too far

try:
    last(np.array([3.0, 5.0]))
except IndexError as error:
    print(error)
