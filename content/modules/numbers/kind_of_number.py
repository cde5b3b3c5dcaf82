from decimal import Decimal
from fractions import Fraction
from numbers import Complex, Integral, Number, Rational, Real

values = [7, True, Fraction(3, 4), 2.5, 2j, Decimal("1.10"), "7"]
kinds = (Number, Complex, Real, Rational, Integral)

print(" " * 8, *(kind.__name__.ljust(8) for kind in kinds[:-1]), "Integral")
for value in values:
    marks = ["yes" if isinstance(value, kind) else "-" for kind in kinds]
    row = [type(value).__name__, *marks]
    print(*(f"{cell:8}" for cell in row[:-1]), row[-1])
