from bisect import bisect_left, bisect_right, insort_left, insort_right

starts = [9, 12, 12, 12, 15]

print("12: left of the equal ones ", bisect_left(starts, 12))
print("    right of the equal ones", bisect_right(starts, 12))
print("10: the same either way    ", bisect_left(starts, 10), end=" ")
print(bisect_right(starts, 10))

print("less than 12:", starts[: bisect_left(starts, 12)])
print("at most 12:  ", starts[: bisect_right(starts, 12)])
print("at least 12: ", starts[bisect_left(starts, 12) :])
print("more than 12:", starts[bisect_right(starts, 12) :])

queue = [(1, "Ada"), (2, "Ben"), (3, "Cem")]
insort_left(queue, (2, "early"), key=lambda entry: entry[0])
insort_right(queue, (2, "late"), key=lambda entry: entry[0])
print(queue)
