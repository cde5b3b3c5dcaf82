tags = {"python", "beginner", "loops", "sorting"}
print(sorted(tags))

stock = {"pears": 12, "apples": 30, "figs": 4}
print(sorted(stock))
print(sorted(stock.items(), key=lambda pair: pair[1]))

print("".join(sorted("listen")), "".join(sorted("silent")))

temperatures = [21.5, 19.0, 23.4]
print(sorted(degrees * 9 / 5 + 32 for degrees in temperatures))
print("original:", temperatures)
