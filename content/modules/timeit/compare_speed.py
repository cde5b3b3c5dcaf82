import timeit

names = [f"user{number}" for number in range(10_000)]
name_set = set(names)

in_list = timeit.timeit(lambda: "user9999" in names, number=200)
in_set = timeit.timeit(lambda: "user9999" in name_set, number=200)

print("total for 200 runs is a", type(in_set).__name__)
print("the set is more than 10 times as fast:", in_list > 10 * in_set)
