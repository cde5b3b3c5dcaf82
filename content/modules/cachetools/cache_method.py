from cachetools import LRUCache, cachedmethod


class Shop:
    def __init__(self, name):
        self.name = name
        self.cache = LRUCache(maxsize=50)

    @cachedmethod(lambda self: self.cache)
    def price(self, item):
        print(self.name, "looks up", item)
        return {"cup": 6.5, "teapot": 24.0}[item]


oslo, lund = Shop("Oslo"), Shop("Lund")
print(oslo.price("cup"), oslo.price("cup"), lund.price("cup"))
print(len(oslo.cache), len(lund.cache))
