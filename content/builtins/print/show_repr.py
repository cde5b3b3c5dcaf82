name = "Ada \n"
price = "2.50"

print(name, price)
print(repr(name), repr(price))
print(f"{name!r} {price=} {len(name)=}")
print(2.50, "2.50", repr("2.50"))
print(ascii("São Paulo"))
