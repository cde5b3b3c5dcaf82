import copy
import copyreg
import pickle
from types import MappingProxyType

settings = {"theme": "dark", "limits": MappingProxyType({"rows": 500})}

for action in (pickle.dumps, copy.deepcopy):
    try:
        action(settings)
    except TypeError as error:
        print("TypeError:", error)


def build(items):
    return MappingProxyType(items)


def take_apart(proxy):
    return build, (dict(proxy),)


copyreg.pickle(MappingProxyType, take_apart)
print(pickle.loads(pickle.dumps(settings)))
print(copy.deepcopy(settings) == settings)
