from decimal import Decimal

age = int("42")
print(age + 1)

print(int("  7 \n"), int("-15"), int("1_000_000"))
print(int("1,250,000".replace(",", "")))
print([int(part) for part in "3;14;15".split(";")])

print(int(Decimal("19.90")), round(Decimal("19.90")))
stamp = "1700000000123456789.0"
print(int(Decimal(stamp)), "exact")
print(int(float(stamp)), "by way of a float")
