from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

cent = Decimal("0.01")

print("amount  half up  half even    down")
for amount in map(Decimal, ("2.665", "2.675", "-2.675")):
    up = amount.quantize(cent, rounding=ROUND_HALF_UP)
    even = amount.quantize(cent, rounding=ROUND_HALF_EVEN)
    down = amount.quantize(cent, rounding=ROUND_DOWN)
    print(f"{amount:>6}  {up:>7}  {even:>9}  {down:>6}")

print("float round:", round(2.675, 2))
swiss = (Decimal("12.33") / Decimal("0.05")).quantize(1, ROUND_HALF_UP)
print("to 5 centimes:", swiss * Decimal("0.05"))
