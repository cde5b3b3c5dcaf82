print(range(3))
print(list(range(3)), *range(3))
