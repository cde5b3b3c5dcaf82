from itertools import chain
from timeit import repeat

pages = [[number, number + 1] for number in range(3_000)]
print(sum(pages, []) == list(chain.from_iterable(pages)))

slow = min(repeat(lambda: sum(pages, []), number=1))
fast = min(repeat(lambda: list(chain.from_iterable(pages)), number=1))
print("chain is more than 10 times as fast:", slow > 10 * fast)
