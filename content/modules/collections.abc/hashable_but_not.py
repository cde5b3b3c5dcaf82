from collections.abc import Hashable

for order in (("tea", 2), ("tea", [2, 3])):
    print(order, isinstance(order, Hashable), end=" ")
    try:
        hash(order)
        print("hashed")
    except TypeError as error:
        print(error)
