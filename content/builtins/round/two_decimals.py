from decimal import Decimal

print(round(3.14159, 2), round(2 / 3, 2))
print([round(price * 1.19, 2) for price in [4.99, 12.5, 80.0]])

price = 7.5
print("number:", round(price, 2), " text:", f"{price:.2f}")

print(round(2.675, 2), round(1.005, 2))
print(str(Decimal(2.675))[:24])
