import numpy as np

rng = np.random.default_rng(seed=7)

print("dice:    ", rng.integers(1, 7, size=8))
print("uniform: ", rng.random(3).round(3))
print("heights: ", rng.normal(170, 10, size=4).round(1))
print("order:   ", rng.permutation(["Ada", "Ben", "Cleo"]))
print("winners: ", rng.choice(50, size=3, replace=False))

again = np.random.default_rng(seed=7)
print("same dice:", again.integers(1, 7, size=8))
