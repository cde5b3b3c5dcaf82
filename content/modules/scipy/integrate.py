import numpy as np
from scipy.integrate import quad, simpson, solve_ivp

area, error = quad(lambda x: np.exp(-x * x), -np.inf, np.inf)
print(f"{area:.6f}, root of pi is {np.sqrt(np.pi):.6f}")

speed = np.array([0, 4, 7, 9, 10])
print("metres:", round(float(simpson(speed, dx=2.0)), 2))


def foxes_and_hares(time, animals):
    hares, foxes = animals
    return [hares * (1 - 0.1 * foxes), foxes * (0.05 * hares - 0.5)]


years = np.linspace(0, 10, 6)
answer = solve_ivp(foxes_and_hares, (0, 10), [20, 5], t_eval=years, rtol=1e-8)
for year, hares, foxes in zip(answer.t, *answer.y):
    print(f"{year:4.0f} {hares:6.1f} {foxes:6.1f}")
