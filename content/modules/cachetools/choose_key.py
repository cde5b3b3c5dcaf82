from cachetools import LRUCache, cached
from cachetools.keys import hashkey


def key(session, items):
    return hashkey(frozenset(items.items()))


@cached(LRUCache(maxsize=50), key=key)
def total(session, items):
    print("adds up in session", session)
    return sum(items.values())


print(total(1, {"cup": 13.0, "teapot": 24.0}))
print(total(2, {"teapot": 24.0, "cup": 13.0}), "for the same items")


@cached(LRUCache(maxsize=50))
def largest(numbers):
    return max(numbers)


try:
    largest([1, 2])
except TypeError as error:
    print(error)
