from sympy import N, Rational, factorint, isprime, nextprime, pi, sqrt
from sympy import nsimplify

print(Rational(1, 3) + Rational(1, 6), Rational("0.1") * 3)
print(sqrt(2) * sqrt(8), (1 + sqrt(5)) ** 2 / 4)
print(N(pi, 30))
print(factorint(1_001_000), isprime(2**61 - 1), nextprime(1000))
print(nsimplify(0.333333333333333, rational=True, tolerance=1e-9))
print((sqrt(2) ** 2 == 2), 2**0.5 * 2**0.5 == 2)
