from fractions import Fraction
from numbers import Rational, Real


def show(value):
    if isinstance(value, Rational) and value.denominator == 1:
        return f"{value.numerator:,}"
    if isinstance(value, Rational):
        return f"{value.numerator:,}/{value.denominator:,}"
    if isinstance(value, Real):
        return f"about {value:,.2f}"
    raise TypeError(f"cannot show {value!r}")


for value in (1_250_000, Fraction(11, 4), 11 / 3):
    print(show(value))
print(int(5).numerator, "/", int(5).denominator)
try:
    show(1 + 2j)
except TypeError as error:
    print("TypeError:", error)
