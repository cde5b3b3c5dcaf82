import collections
from collections.abc import Mapping

try:
    print(collections.Mapping)
except AttributeError as error:
    print(error)
print(isinstance({"tea": 3}, Mapping))
