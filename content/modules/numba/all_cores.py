import numpy as np
from numba import njit, prange


@njit(parallel=True)
def nearest(points, targets):
    """Return the distance of each point to its nearest target."""
    result = np.empty(len(points))
    for i in prange(len(points)):
        best = np.inf
        for j in range(len(targets)):
            across = points[i, 0] - targets[j, 0]
            along = points[i, 1] - targets[j, 1]
            best = min(best, across * across + along * along)
        result[i] = best**0.5
    return result


@njit(parallel=True)
def inside(points):
    count = 0
    for i in prange(len(points)):
        if points[i, 0] ** 2 + points[i, 1] ** 2 < 1:
            count += 1
    return count


rng = np.random.default_rng(1)
houses, stops = rng.random((20_000, 2)), rng.random((200, 2))
print(round(float(nearest(houses, stops).mean()), 4))
print(round(4 * inside(houses) / len(houses), 2), "is near pi")
