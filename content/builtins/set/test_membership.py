from timeit import repeat

codes = [f"article-{number}" for number in range(5_000)]
code_set = set(codes)

slow = min(repeat(lambda: "article-4999" in codes, number=50))
fast = min(repeat(lambda: "article-4999" in code_set, number=50))
print("the set is more than 20 times as fast:", slow > 20 * fast)

order = {"article-17", "article-99999"}
print("all known?", order <= code_set)
print("unknown:", order - code_set)
