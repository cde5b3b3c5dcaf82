from fractions import Fraction

for parts in ((1, 0), (1.5, 2)):
    try:
        print(Fraction(*parts))
    except (ZeroDivisionError, TypeError) as error:
        print(parts, type(error).__name__, error)
print(Fraction("1.5") / 2, Fraction(Fraction("1.5"), 2))
