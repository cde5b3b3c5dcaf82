from fractions import Fraction

exact = rounded = Fraction(0)
for number in range(1, 1001):
    exact += Fraction(1, number)
    rounded = (rounded + Fraction(1, number)).limit_denominator(10**9)
    if number in (10, 1000):
        print(number, len(str(exact.denominator)), "digits", float(exact))
print(len(str(rounded.denominator)), "digits", float(rounded))
