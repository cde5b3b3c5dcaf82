import numpy as np
from numba import njit


@njit
def ruin(start, rounds, chance, games, seed):
    """Return in which share of games a player loses all money."""
    np.random.seed(seed)
    lost = 0
    for _ in range(games):
        money = start
        for _ in range(rounds):
            if money <= 0:
                break
            money += 1 if np.random.random() < chance else -1
        lost += money <= 0
    return lost / games


@njit
def walk(rng, steps):
    place = 0.0
    for _ in range(steps):
        place += rng.normal()
    return place


print(f"{ruin(10, 500, 0.49, 20_000, 1):.3f}")
print(ruin(10, 500, 0.5, 1000, 7) == ruin(10, 500, 0.5, 1000, 7))
print(round(walk(np.random.default_rng(3), 1000), 3))
