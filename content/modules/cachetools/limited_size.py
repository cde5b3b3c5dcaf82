from cachetools import LFUCache, LRUCache

pages = LRUCache(maxsize=2)
pages["start"] = "Welcome"
pages["prices"] = "Tea 5.50"
print(pages["start"])
pages["team"] = "Ada, Zoë"
print(sorted(pages), pages.get("prices", "dropped"))

often = LFUCache(maxsize=2, getsizeof=lambda value: 1)
often.update(a=1, b=2)
print(often["a"] + often["a"] + often["b"])
often["c"] = 3
print(sorted(often))

files = LRUCache(maxsize=10, getsizeof=len)
files["short"] = b"tea"
try:
    files["long"] = b"a text of more than ten"
except ValueError as error:
    print(error, files.currsize)
