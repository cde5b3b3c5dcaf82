import copy
import pickle

UNKNOWN = sentinel("UNKNOWN")
old_style = object()


def through_pickle(value):
    return pickle.loads(pickle.dumps(value))


for name, marker in {"sentinel": UNKNOWN, "object()": old_style}.items():
    print(name)
    print("  same after deepcopy:", copy.deepcopy(marker) is marker)
    print("  same after pickle:  ", through_pickle(marker) is marker)

record = {"name": "Basil", "height": UNKNOWN}
print(through_pickle(record))

wrong_name = sentinel("HEIGHT")
try:
    pickle.dumps(wrong_name)
except pickle.PicklingError as error:
    print(type(error).__name__, "for a marker under another name")
