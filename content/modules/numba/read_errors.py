import re

import pandas as pd
from numba import njit
from numba.core.errors import TypingError, UnsupportedBytecodeError


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
    except (TypingError, UnsupportedBytecodeError) as error:
        plain = re.sub(r"\x1b\[\d*m", "", str(error))
        told = re.search(
            r"(?m)Can(no|')t .*?(?= for |$)|^format spec.* yet", plain)
        print(type(error).__name__, "|", told[0] if told else plain)
print(total(frame["eur"].to_numpy()), show.py_func(1.5))
