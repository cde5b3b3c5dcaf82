import numpy as np
from numba import float64, guvectorize, vectorize


@vectorize
def price(kilos, far):
    if kilos <= 0:
        return 0.0
    fee = 4.5 if kilos < 2 else 4.5 + 0.8 * (kilos - 2)
    return fee * 1.5 if far else fee


@guvectorize([(float64[:], float64, float64[:])], "(n),()->(n)")
def smooth(values, weight, result):
    level = values[0] if len(values) else 0.0  # no look past the end
    for i in range(len(values)):
        level += weight * (values[i] - level)
        result[i] = level


kilos = np.array([0.5, 1.9, 3.0, 12.0])
print(price(kilos, False))
print(price(kilos[:, np.newaxis], np.array([False, True])).shape)
print(smooth(np.array([[1.0, 3.0, 2.0], [10.0, 0.0, 0.0]]), 0.5))
