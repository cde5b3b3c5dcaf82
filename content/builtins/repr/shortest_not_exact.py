from decimal import Decimal

price = 1.1
print(repr(price), float(repr(price)) == price)
print(Decimal(price))
