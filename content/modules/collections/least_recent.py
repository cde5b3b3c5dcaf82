from collections import OrderedDict

cache = OrderedDict()


def fetch(page, size=2):
    if page in cache:
        cache.move_to_end(page)  # used just now
        return "cached"
    cache[page] = f"content of {page}"
    done = "loaded"
    while len(cache) > size:
        oldest, _ = cache.popitem(last=False)
        done += f", dropped {oldest}"
    return done


for page in ["home", "news", "home", "shop", "news"]:
    print(f"{page}: {fetch(page)}")

one, two = {"a": 1, "b": 2}, {"b": 2, "a": 1}
print("dict equal:       ", one == two)
print("OrderedDict equal:", OrderedDict(one) == OrderedDict(two))
