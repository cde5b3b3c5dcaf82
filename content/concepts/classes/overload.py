from functools import singledispatch


def price(pieces):
    return 2.5 * pieces


def price(pieces, discount):  # takes the place of the first
    return 2.5 * pieces - discount


try:
    price(2)
except TypeError as error:
    print(error)


def price(pieces, discount=0):  # one function for both
    return 2.5 * pieces - discount


print(price(2), price(2, discount=1))


@singledispatch
def show(value):
    return str(value)


@show.register
def _(value: float):
    return f"{value:.2f}"


print(show(12), show(2.5))
