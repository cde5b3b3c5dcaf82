order = {"number": 17}

print(hasattr(order, "number"), hasattr(order, "items"))
print("number" in order, "items" in order)
