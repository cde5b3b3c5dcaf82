from itertools import chain

orders = chain(["tea"], ["cake", "soup"])
try:
    len(orders)
except TypeError as error:
    print("TypeError:", error)
print(list(orders), list(orders))
orders = list(chain(["tea"], ["cake", "soup"]))
print(len(orders), orders[0], orders)
