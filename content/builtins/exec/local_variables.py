def direct():
    price = 10
    exec("price = 99")
    return price


def new_name():
    exec("discount = 5")
    try:
        return discount
    except NameError as error:
        return f"{type(error).__name__}: {error}"


def with_dictionary():
    names = {"price": 10}
    exec("price = 99; discount = 5", names)
    return names["price"], names["discount"]


print("direct:         ", direct())
print("new name:       ", new_name())
print("with dictionary:", with_dictionary())
