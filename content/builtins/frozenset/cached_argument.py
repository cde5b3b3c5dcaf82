from functools import cache

PRICES = {"tea": 2.5, "cake": 4.0, "soup": 5.5}


@cache
def price(articles):
    print("  adding up", ", ".join(sorted(articles)))
    return sum(PRICES[article] for article in articles)


print(price(frozenset(["tea", "cake"])))
print(price(frozenset(["cake", "tea"])), "from the cache")
try:
    price({"tea", "soup"})
except TypeError as error:
    print(type(error).__name__, "for a set")
