from functools import reduce
from operator import getitem, mul, or_

print(reduce(mul, [2, 3, 7]))

settings = {"server": {"ports": [8080, 8443]}}
print(reduce(getitem, ["server", "ports", 1], settings))

print(reduce(or_, [{"en": 1}, {"de": 2}, {"en": 3}]))

try:
    reduce(mul, [])
except TypeError as error:
    print("empty:", type(error).__name__)
print("empty with a start value:", reduce(mul, [], 1))
