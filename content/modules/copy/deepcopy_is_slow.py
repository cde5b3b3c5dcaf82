import copy
import timeit

plan = [{"day": day, "tasks": ["water", "weed"]} for day in range(200)]


def change_one():
    return [{"day": 0, "tasks": ["rest"]}, *plan[1:]]


slow = min(timeit.repeat(lambda: copy.deepcopy(plan), number=10))
quick = min(timeit.repeat(change_one, number=10))
print("deepcopy more than 20 times as slow:", slow > 20 * quick)
print("the old plan is unchanged:", plan[0])
