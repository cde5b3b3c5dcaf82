from contextlib import suppress

stock, prices = {"tea": 3}, {"tea": 2.5, "milk": 1.2}
with suppress(KeyError):  # milk may be out of stock
    number = stock["tea"]
    print("worth:", number * prices["Tea"])  # a slip of the pen, unnoticed
number = 0
with suppress(KeyError):
    number = stock["tea"]
try:
    print("worth:", number * prices["Tea"])
except KeyError as error:
    print("noticed:", error)
