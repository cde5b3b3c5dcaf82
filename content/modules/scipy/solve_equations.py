from scipy.optimize import fsolve, root_scalar


def balance(rate):
    return sum(120 / (1 + rate) ** year for year in range(1, 11)) - 1000


found = root_scalar(balance, bracket=[0.001, 0.5])
print(f"interest {found.root:.4%}, converged: {found.converged}")
try:
    root_scalar(balance, bracket=[0.2, 0.5])
except ValueError as error:
    print(error)


def circle_and_line(point):
    x, y = point
    return [x**2 + y**2 - 25, y - x - 1]


print(fsolve(circle_and_line, [1, 1]).round(6))
print(fsolve(circle_and_line, [-1, -1]).round(6))
