from more_itertools import first, last, one, only

guests = [("Ada", 4), ("Zoë", 11), ("Zoë", 12)]


def tables(name):
    return (table for guest, table in guests if guest == name)


print(one(tables("Ada")))
print(only(tables("Bob"), default="not invited"))
print(first(tables("Zoë")), last(tables("Zoë")), first([], None))
for name in ("Bob", "Zoë"):
    try:
        one(tables(name))
    except ValueError as error:
        print(error)
