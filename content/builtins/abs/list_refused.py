changes = [4, -12, 7]

try:
    abs(changes)
except TypeError as error:
    print(error)
print([abs(change) for change in changes])
