from scipy.optimize import differential_evolution, minimize


def bumpy(x):
    return (x[0] ** 2 - 4) ** 2 + x[0]


print(minimize(bumpy, x0=[1]).x.round(2), "from 1")
print(minimize(bumpy, x0=[-1]).x.round(2), "from -1")
print(differential_evolution(bumpy, [(-5, 5)], rng=1).x.round(2), "anywhere")
