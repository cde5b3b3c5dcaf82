import weakref


class Image:
    def __init__(self, name):
        print("loading", name)
        self.name = name


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        cache[name] = image = Image(name)
    return image


logo = load("logo.png")
print("same object:", load("logo.png") is logo)

del logo  # nobody uses it any more
print("in the cache:", list(cache))
load("logo.png")
