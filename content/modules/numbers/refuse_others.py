from decimal import Decimal
from fractions import Fraction
from numbers import Number


def total(amounts):
    amounts = list(amounts)  # a generator can be read only once
    for amount in amounts:
        if isinstance(amount, bool) or not isinstance(amount, Number):
            kind = type(amount).__name__
            raise TypeError(f"not a number: {amount!r} ({kind})")
    return sum(amounts)


print(total([3, 2.5, Fraction(1, 2)]))
print(total([Decimal("0.10"), Decimal("0.20"), 3]))
for bad in ("12", None, True):
    try:
        total([5, bad])
    except TypeError as error:
        print("TypeError:", error)
