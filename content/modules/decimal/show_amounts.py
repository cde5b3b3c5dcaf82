from decimal import Decimal

for amount in map(Decimal, ("1234567.891", "-42", "0.005")):
    print(f"{amount:>15,.2f} EUR")

print("as stored:   ", Decimal("5.00") * Decimal("2.50"))
print("normalised:  ", Decimal("12.500").normalize())
print("exponent:    ", Decimal("1200").normalize())
print("no exponent: ", f"{Decimal('1200').normalize():f}")
print("per cent:    ", f"{Decimal('0.175'):.1%}")
