import timeit

codes = [f"article-{number}" for number in range(5_000)]
code_set = set(codes)

slow = timeit.timeit(lambda: "article-4999" in codes, number=200)
fast = timeit.timeit(lambda: "article-4999" in code_set, number=200)
print("the set is more than 20 times as fast:", slow > 20 * fast)

order = {"article-17", "article-99999"}
print("all known?", order <= code_set)
print("unknown:", order - code_set)
