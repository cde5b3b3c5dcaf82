from cachetools import TTLCache, cached


@cached(TTLCache(maxsize=100, ttl=3600), info=True)
def square(number):
    return number * number


print([square(number) for number in (3, 4, 3, 3)])
print(square.cache_info())
print(list(square.cache.values()))

square.cache.pop(square.cache_key(3), None)
print(list(square.cache.values()))
square.cache_clear()
print(square.cache_info().currsize)
