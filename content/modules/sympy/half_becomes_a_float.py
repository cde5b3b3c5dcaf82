from sympy import Rational, S, solve, symbols

x = symbols("x")
print(1 / 3 * x, "or", x / 3, "or", Rational(1, 3) * x)
print(solve(x**2 - 1 / 2, x))
print(solve(x**2 - S(1) / 2, x))
print(x**0.5 == x ** Rational(1, 2))
