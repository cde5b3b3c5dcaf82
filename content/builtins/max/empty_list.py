try:
    max([])
except ValueError as error:
    print(type(error).__name__)

print("default:", max([], default=0))

orders = [{"id": 7, "total": 40}, {"id": 8, "total": 25}]
large = [order["total"] for order in orders if order["total"] > 100]
print("largest above 100:", max(large, default=None))

try:
    max(5)
except TypeError as error:
    print(error)
