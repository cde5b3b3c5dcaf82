def wrong(article, basket=[]):
    basket.append(article)
    return basket


def right(article, basket=None):
    if basket is None:
        basket = []
    basket.append(article)
    return basket


print("wrong:", wrong("tea"))
print("wrong:", wrong("mug"), "default is now", wrong.__defaults__)
print("right:", right("tea"))
print("right:", right("mug"), right("jam", ["tea"]))
