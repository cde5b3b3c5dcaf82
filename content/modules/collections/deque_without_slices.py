import timeit
from collections import deque
from itertools import islice

queue = deque(range(500_000))
try:
    print(queue[1:3])
except TypeError as error:
    print(type(error).__name__, error)
print(list(islice(queue, 1, 3)))

first = min(timeit.repeat(lambda: queue[0], number=200))
middle = min(timeit.repeat(lambda: queue[250_000], number=200))
print("middle more than 5 times as slow:", middle > 5 * first)
