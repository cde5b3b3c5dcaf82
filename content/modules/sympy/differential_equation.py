from sympy import Eq, Function, dsolve, symbols

t, k = symbols("t k", positive=True)
height = Function("h")

decay = Eq(height(t).diff(t), -k * height(t))
print(dsolve(decay))
print(dsolve(decay, ics={height(0): 80}))

swing = Eq(height(t).diff(t, 2) + 4 * height(t), 0)
started = {height(0): 1, height(t).diff(t).subs(t, 0): 0}
answer = dsolve(swing, ics=started)
print(answer)
print("after one second:", answer.rhs.subs(t, 1).evalf(4))
