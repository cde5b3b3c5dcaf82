from functools import cache, lru_cache


@lru_cache(maxsize=100)
def exchange_rate(currency):
    print("  asking the bank for", currency)
    return {"EUR": 1.0, "USD": 1.07, "GBP": 0.86}[currency]


print(exchange_rate("USD"))
print(exchange_rate("USD"))
print(exchange_rate.cache_info())

exchange_rate.cache_clear()
print("after clearing:", exchange_rate("USD"))


@cache
def average(values):
    return sum(values) / len(values)


print(average((4, 8)))
try:
    average([4, 8])
except TypeError as error:
    print("a list is no key for the cache:", type(error).__name__)
