from collections.abc import Iterable, Mapping, Sequence
from math import dist

Point = tuple[float, float]


def longest(route: Sequence[Point]) -> float:
    pairs = zip(route, route[1:])
    return max((dist(a, b) for a, b in pairs), default=0)


def bill(prices: Mapping[str, float], ordered: Iterable[str]) -> float:
    return sum(prices[article] for article in ordered)


print(longest([(0, 0), (3, 4), (3, 5)]), longest(((1, 1), (2, 2))))
print(bill({"tea": 4.5, "cup": 9.9}, {"tea": 1, "cup": 2}))

print(list[int](["not", "a", "number"]))
try:
    isinstance([38, 40], list[int])
except TypeError as error:
    print("TypeError:", error)
sizes = [38, 40]
print(isinstance(sizes, list) and all(isinstance(n, int) for n in sizes))
