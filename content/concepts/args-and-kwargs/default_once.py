def add(item, basket=[]):
    basket.append(item)
    return basket


print(add("tea"))
print(add("cup"), "- the same list again")
print("kept in:", add.__defaults__)


def add_to(item, basket=None):
    if basket is None:
        basket = []
    basket.append(item)
    return basket


print(add_to("tea"))
print(add_to("cup"))

rate = 1.2


def with_tax(net, rate=rate):  # read here, once
    return net * rate


rate = 2
print(with_tax(10))
