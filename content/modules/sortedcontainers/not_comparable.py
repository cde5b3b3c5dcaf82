from sortedcontainers import SortedList

try:
    SortedList([3, None])
except TypeError as error:
    print(error)
ages = SortedList([3, None, 1], key=lambda age: (age is None, age or 0))
print(list(ages))
ages = SortedList([3, 1, float("nan"), 2])
ages.add(0)
print(1 in list(ages), 1 in ages)
