names = iter(["Ada", "Ben", "Cleo"])
first, second = iter(names), iter(names)
print(next(first), next(second), next(first))

names = ["Ada", "Ben", "Cleo"]  # a list makes a new one each time
first, second = iter(names), iter(names)
print(next(first), next(second))
