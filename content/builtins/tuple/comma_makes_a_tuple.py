print(type((5)).__name__, type((5,)).__name__)

price = 12.5,
try:
    print(price * 1.2)
except TypeError as error:
    print(price, error)
print(tuple([12.5]))
