stock = {"tea": 12, "cup": 4}

try:
    print(stock["chai"])
except KeyError as error:
    print("KeyError:", error, "- the message is only the key")

print("with a default: ", stock.get("chai", 0))
print("asked first:    ", "chai" in stock)
stock.setdefault("chai", 6)
print("added if absent:", stock["chai"])
