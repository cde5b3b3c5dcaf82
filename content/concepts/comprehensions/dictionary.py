stock = {"tea": 12, "cup": 0, "honey": 4}

print({name: amount for name, amount in stock.items() if amount > 0})
print({name: amount if amount else "sold out"
       for name, amount in stock.items()})
print({name.upper(): amount * 2 for name, amount in stock.items()})
print({amount: name for name, amount in stock.items()})

names, rooms = ["Ada", "Grace"], [101, 204]
print({name: room for name, room in zip(names, rooms)})
print({word: len(word) for word in ["tea", "honey"]})
print("last one wins:", {name[0]: name for name in ["Ada", "Alan"]})
