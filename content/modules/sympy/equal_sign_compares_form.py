from sympy import Eq, simplify, symbols

x = symbols("x")
left, right = (x + 1) ** 2, x**2 + 2 * x + 1
print(left == right, left.equals(right), simplify(left - right) == 0)
print(Eq(left, 4), "is an equation")
print(symbols("x") == x, symbols("x", positive=True) == x)
