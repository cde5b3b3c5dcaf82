from sympy import cos, expand, factor, simplify, sin, sqrt, symbols, together

x, y = symbols("x y")
print(expand((x + y) ** 3))
print(factor(x**3 - x**2 + x - 1))
print(simplify(sin(x) ** 2 + cos(x) ** 2), simplify((x**2 - 1) / (x - 1)))
print(together(1 / x + 1 / y))

area = x * (10 - x)
print(area.subs(x, 4), area.subs(x, y + 1).expand())
print(sqrt(x**2), sqrt(symbols("p", positive=True) ** 2))
print(sqrt(8), sqrt(8).evalf(), float(sqrt(8)) > 2.8)
