# set-up: a shelf from before the class was renamed
import shelve


class Plant:
    room = "bath"


with shelve.open("garden") as shelf:
    shelf["fern"] = Plant()
Herb = Plant
del Plant
# end of set-up
with shelve.open("garden") as shelf:
    try:
        print(shelf["fern"].room)
    except AttributeError as error:
        print(type(error).__name__)
    Plant = Herb
    print(shelf["fern"].room)
