from sympy import Derivative, diff, exp, integrate, limit, oo, series, sin
from sympy import solve, symbols

x = symbols("x")
wave = x**2 * sin(x)
print(diff(wave, x))
print(diff(wave, x, 2).subs(x, 0))
print(integrate(x * exp(x), x))
print(integrate(exp(-(x**2)), (x, -oo, oo)))
print(limit(sin(x) / x, x, 0), series(exp(x), x, 0, 4))

volume = x * (10 - 2 * x) * (16 - 2 * x)
for place in solve(diff(volume, x), x):
    kind = "peak" if diff(volume, x, 2).subs(x, place) < 0 else "valley"
    print("at", place, "a", kind, "of", volume.subs(x, place))
print(Derivative(wave, x))
