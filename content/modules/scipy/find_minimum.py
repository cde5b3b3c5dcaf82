import numpy as np
from scipy.optimize import LinearConstraint, minimize


def cost(plan):
    tea, cake = plan
    return (tea - 3) ** 2 + (cake - 2) ** 2 + tea * cake


budget = LinearConstraint([[2, 4]], ub=6)
result = minimize(
    cost, x0=[1, 1], bounds=[(0, 5), (0, 5)], constraints=[budget]
)
print(result.success, np.round(result.x, 3), round(result.fun, 3))

free = minimize(cost, x0=[1, 1])
print(free.success, np.round(free.x, 3))
