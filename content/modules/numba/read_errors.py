import re

import pandas as pd
from numba import njit
from numba.core.errors import NumbaError, UnsupportedBytecodeError


@njit
def total(values):
    result = 0.0
    for value in values:
        result += value
    return result


@njit
def label(value):
    return "many" if value > 9 else 0


@njit
def show(value):
    return f"{value:.2f}"


frame = pd.DataFrame({"eur": [10.0, 30.0]})
for function, value in [(total, frame), (label, 12), (show, 1.5)]:
    try:
        function(value)
    except (NumbaError, UnsupportedBytecodeError) as error:
        told = re.search(r"Can(?:no|')t (\w+)", str(error))  # wording varies
        where = re.search(r"\((\d+)\)", str(error))
        print(function.__name__, "|", type(error).__name__, "|",
              f"cannot {told[1]}" if told else f"line {where[1]}" if where
              else error)
print(total(frame["eur"].to_numpy()), show.py_func(1.5))
