from fractions import Fraction

print(Fraction(0.1))
print(Fraction("0.1"), Fraction(1, 10))
print(Fraction(0.1).limit_denominator(1000))  # where only a float is there
