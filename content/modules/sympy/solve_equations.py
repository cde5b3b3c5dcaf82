from sympy import Eq, S, linsolve, solve, solveset, symbols

x, y = symbols("x y")
print(solve(x**2 - 5 * x + 6, x))
print(solve(Eq(x**2, 2), x), "about", solve(Eq(x**2, 2), x)[1].evalf(6))
print(solve([x + y - 10, 2 * x - y + 1], [x, y]))
print(linsolve([x + y - 10, 2 * x + 2 * y - 20], [x, y]))

a, b, c = symbols("a b c")
for root in solve(a * x**2 + b * x + c, x):
    print(root)
print(solve(x**2 + 1, x), solveset(x**2 + 1, x, domain=S.Reals))
