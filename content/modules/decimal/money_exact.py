from decimal import Decimal

print("floats:  ", 1.10 * 3)
print("decimals:", Decimal("1.10") * 3)

print("from a string:", Decimal("0.1"))
print("from a float: ", Decimal(0.1))
print("by way of str:", Decimal(str(0.1)))

prices = [Decimal("4.50"), Decimal("1.20"), Decimal("0.30")]
print("sum:", sum(prices), "equal to 6:", sum(prices) == 6)
net = Decimal("49.90")
print("with 19% tax:", net * Decimal("1.19"))
