from fractions import Fraction

flour = Fraction(3, 4)  # cups for four people
for people in (2, 6, 12):
    print(f"{people:2} people: {flour * people / 4} cups")

third = Fraction(1, 3)
print("sum of thirds is 1:", third + third + third == 1)
print("reduced:", Fraction(18, 24))
print("parts:  ", flour.numerator, "over", flour.denominator)
print("as float:", float(third), "rounded:", round(float(third), 2))
