from operator import attrgetter
from types import SimpleNamespace as Record

customer = Record(name="Ada", address=Record(city="London"))


def lookup(thing, path, default=None):
    for name in path.split("."):
        try:
            thing = getattr(thing, name)
        except AttributeError:
            return default
    return thing


print(lookup(customer, "address.city"))
print(lookup(customer, "company.name", default="no company"))
print(attrgetter("name", "address.city")(customer))
print("in one go:", getattr(customer, "address.city", "no such name"))
