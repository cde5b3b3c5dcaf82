from fractions import Fraction


def mixed(value):
    value = Fraction(value)
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), 1)
    parts = [str(part) for part in (whole, rest) if part] or ["0"]
    return sign + " ".join(parts)


for value in (Fraction(11, 4), Fraction(-7, 2), Fraction(2, 3), Fraction(6, 3)):
    print(f"{value!s:>5} = {mixed(value)}")

print("to the nearest eighth:", mixed(Fraction(round(2.3 * 8), 8)))
