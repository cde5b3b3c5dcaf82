import collections
import collections.abc

for place in (collections, collections.abc):
    try:
        print(isinstance({}, place.Mapping))
    except AttributeError as error:
        print(error)
