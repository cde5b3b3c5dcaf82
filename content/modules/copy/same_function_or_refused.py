import copy
import os

for value in (dict, len, os, (line for line in ["tea"])):
    kind = type(value).__name__
    try:
        print(f"{kind}: same object: {copy.deepcopy(value) is value}")
    except TypeError as error:
        print(f"{kind}: {error}")
