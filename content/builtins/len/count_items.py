city = "São Paulo"
stock = {"tea": 12, "mug": 0}

print(len(city), "characters,", len(city.encode()), "bytes")
print(len(stock), "articles,", sum(stock.values()), "pieces")
print(len(range(0, 100, 7)), len({1, 1, 2}), len(()))
