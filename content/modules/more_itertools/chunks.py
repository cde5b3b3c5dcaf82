from more_itertools import chunked, divide, sliced

orders = [17, 18, 19, 20, 21]
for batch in chunked(orders, 2):
    print("send", batch)
print([list(part) for part in divide(3, orders)])
print(list(sliced("NO9386011117947", 4)))
print(list(chunked([], 2)))
try:
    list(chunked(orders, 2, strict=True))
except ValueError as error:
    print(error)
