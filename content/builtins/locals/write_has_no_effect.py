def attempt():
    price = 10
    locals()["price"] = 99
    return price


def with_dictionary():
    prices = {}
    for article in ("tea", "mug"):
        prices[article] = len(article) * 2
    return prices


print("in a function:  ", attempt())
print("a dictionary:   ", with_dictionary())

print("in the module:  ", locals() is globals())
locals()["price"] = 99
print("which is shared:", price)
