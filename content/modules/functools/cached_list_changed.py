from functools import cache

@cache
def teas(shop):
    return ["assam", "sencha"]

mine = teas("north")
mine.append("my own")
print(teas("north"))
teas.cache_clear()
mine = [*teas("north"), "my own"]
print(teas("north"))
