import dbm
import shelve
from pickle import PicklingError

try:
    shelve.open("missing", flag="r")
except dbm.error as error:  # none of that name, or no shelf
    print("not opened:", error)

with shelve.open("jobs") as shelf:
    try:
        shelf["nightly"]
    except KeyError as error:
        print(type(error).__name__, "for a key that is not there")
    try:
        shelf[7] = "weekly"
    except AttributeError as error:
        print(type(error).__name__, "for a key that is no string")
    try:
        shelf["open file"] = open(__file__)
    except (TypeError, AttributeError, PicklingError) as error:
        print(type(error).__name__, "for a value that cannot be pickled")
    print("stored:", len(shelf))
