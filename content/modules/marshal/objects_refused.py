import marshal
import pickle
from array import array
from datetime import date
from decimal import Decimal

for value in (date(2026, 5, 1), Decimal("9.90"), array("b", [65, 66])):
    try:
        print(marshal.loads(marshal.dumps(value)))
    except ValueError as error:
        print("marshal:", error)
        print("pickle: ", pickle.loads(pickle.dumps(value)))
