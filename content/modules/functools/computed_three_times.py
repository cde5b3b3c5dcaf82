from functools import lru_cache

@lru_cache
def volume(width, height):
    print("computed")
    return width * height

volume(2, 3), volume(2, height=3), volume(width=2, height=3)
print(volume.cache_info())

def cached(width, height):  # one spelling for all
    return volume(width, height)
