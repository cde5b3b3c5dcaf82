import pint

one, other = pint.UnitRegistry(), pint.UnitRegistry()
try:
    print(3 * one.m + 2 * other.m)
except ValueError as error:
    print(error)
print(3 * one.m + 2 * one.m)
