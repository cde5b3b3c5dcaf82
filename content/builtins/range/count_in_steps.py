print("1 to 5:    ", list(range(1, 6)))
print("countdown: ", list(range(5, 0, -1)))
print("even:      ", list(range(0, 11, 2)))
print("wrong way: ", list(range(5, 0)))

print("Euro years:", *range(1992, 2010, 4))

print("last, count:", range(0, 11, 2)[-1], len(range(0, 11, 2)))
try:
    range(0, 10, 0)
except ValueError as error:
    print(error)
