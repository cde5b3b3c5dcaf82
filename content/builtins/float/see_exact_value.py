from decimal import Decimal

total = 0.1 + 0.2
print(total, total == 0.3)

for number in (0.1, 0.2, 0.3):
    print(number, "is", Decimal(number))

print("0.5 as a fraction:", (0.5).as_integer_ratio())
print("0.1 as a fraction:", (0.1).as_integer_ratio())
print("rounded to show:", f"{total:.2f}", round(total, 2) == 0.3)
print("in decimal:", Decimal("0.1") + Decimal("0.2"))
