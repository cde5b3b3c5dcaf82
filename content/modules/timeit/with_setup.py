import timeit

words = ["tea", "mug", "pot"] * 1_000

try:
    timeit.timeit("','.join(words)", number=10)
except NameError as error:
    print("not seen:", error)

seen = timeit.timeit("','.join(words)", globals=globals(), number=10)
setup = "words = ['tea'] * 3_000"
own = timeit.timeit("','.join(words)", setup=setup, number=10)
print("both measured:", seen > 0, own > 0)
