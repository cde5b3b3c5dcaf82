import sys
import types

sys.modules["csv"] = None  # as if it were missing
try:
    import csv
except ModuleNotFoundError as error:
    print(f"{type(error).__name__}:", error)

bank = types.ModuleType("bank")  # a stand-in that calls no server
bank.balance = lambda account: 100
sys.modules["bank"] = bank

import bank

print("the stand-in says", bank.balance("NL01"))

del sys.modules["csv"]
import csv

print("and csv is back:", csv.__name__)
