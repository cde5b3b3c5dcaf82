import shelve
from dbm import dumb

with shelve.Shelf(dumb.open("stock")) as first:
    with shelve.Shelf(dumb.open("stock")) as second:
        first["tea"] = 12
        second["milk"] = 7
with shelve.Shelf(dumb.open("stock")) as shelf:
    print("both at once: ", list(shelf))
    shelf["milk"] = 7
with shelve.Shelf(dumb.open("stock")) as shelf:
    print("one at a time:", list(shelf))
