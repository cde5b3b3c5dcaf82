from functools import reduce
from itertools import accumulate, starmap
from operator import add, concat, countOf, mul

monday, tuesday = [3, 0, 5], [2, 4, 1]
print("per shop:", list(map(add, monday, tuesday)))

basket = [(2, 1.5), (1, 4.0), (6, 0.25)]  # quantity, price
print("to pay:", sum(starmap(mul, basket)))

print("growth:", list(accumulate([1.5, 2, 2], mul, initial=100)))  # 1.5: +50 %
print("joined:", reduce(concat, [[1], [2, 3], [4]]))
print("sales of 0:", countOf(monday + tuesday, 0))
