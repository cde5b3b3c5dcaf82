import pickle
from functools import partial


def discount(percent):
    def apply(price):
        return round(price * (100 - percent) / 100, 2)

    return apply


spring, staff = discount(20), discount(35)
print(spring(50), staff(50))
print(spring.__code__.co_freevars, spring.__closure__[0].cell_contents)


def scaled(price, percent):
    return round(price * (100 - percent) / 100, 2)


print(list(map(partial(scaled, percent=20), [50, 80])))

for name, function in [("closure", spring), ("partial", partial(scaled))]:
    try:
        print(name, len(pickle.dumps(function)) > 0)
    except (AttributeError, pickle.PicklingError) as error:
        print(name, "cannot be pickled")
