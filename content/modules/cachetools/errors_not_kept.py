from cachetools import LRUCache, cached


@cached(LRUCache(maxsize=10), info=True)
def stock(item):
    return {"cup": 12}[item]


for item in ("spoon", "spoon", "cup", "cup"):
    try:
        stock(item)
    except KeyError:
        print("no", item)
print(stock.cache_info())
