from sympy import Derivative, diff, exp, integrate, limit, oo, series, sin
from sympy import sign, solve, symbols

x = symbols("x", real=True)
wave = x**2 * sin(x)
print(diff(wave, x))
print(diff(wave, x, 2).subs(x, 0))
print(integrate(x * exp(x), x))
print(integrate(exp(-(x**2)), (x, -oo, oo)))
print(limit(sin(x) / x, x, 0), series(exp(x), x, 0, 4))

volume = x * (10 - 2 * x) * (16 - 2 * x)
for place in solve(diff(volume, x), x):
    bend = diff(volume, x, 2).subs(x, place)  # 0 would tell nothing
    kind = {-1: "a peak", 1: "a valley"}.get(sign(bend), "undecided")
    print("at", place, kind, "of", volume.subs(x, place))
print(Derivative(wave, x))
