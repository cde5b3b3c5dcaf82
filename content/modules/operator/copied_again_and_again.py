from itertools import accumulate, chain
from operator import concat

lists = [[number] * 10 for number in range(500)]
steps = list(accumulate(lists, concat))  # the lists that reduce makes
print("items copied: ", sum(len(step) for step in steps[1:]))
print("items at last:", len(steps[-1]))
print("as with chain:", len(list(chain.from_iterable(lists))))
