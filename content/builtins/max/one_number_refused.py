print(max(3, 7), max([3, 7]))

scores = [3]
try:
    print(max(*scores))
except TypeError as error:
    print(error)
print(max(scores))
