import numpy as np
from numba import njit
from numba.typed import List


@njit
def count(numbers):
    seen = {}
    for number in numbers:
        if number in seen:
            seen[number] += 1
        else:
            seen[number] = 1
    return seen


@njit
def low_and_high(rows):
    sizes = [len(row) for row in rows]
    return min(sizes), max(sizes), sizes


counts = count(np.array([3, 1, 3, 3]))
print(type(counts).__name__, dict(counts))

rows = List()  # arrays of different length
for size in (4, 2, 7):
    rows.append(np.zeros(size))
print(low_and_high(rows))
print(dict(count(("tea", "coffee", "tea"))))
