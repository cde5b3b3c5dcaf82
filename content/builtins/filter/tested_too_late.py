limit = 10
prices = [5, 15, 25]
large = filter(lambda price: price > limit, prices)
now = list(filter(lambda price: price > limit, prices))

limit = 20
prices.append(30)
print("asked later:", list(large))
print("asked at once:", now)
