from itertools import chain

weeks = [[21, 23], [19], [], [22, 20]]

print([reading for week in weeks for reading in week])
print(list(chain.from_iterable(weeks)))

shared = [[0] * 3] * 2
shared[0][1] = 9
print("one row twice:", shared)

grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 9
print("two rows:     ", grid)
