from collections import OrderedDict

settings = OrderedDict(colour="blue")

print(type(settings) is dict, isinstance(settings, dict))
print(isinstance("7", (int, float)), isinstance(7, int | float))

for value in (7, True):
    whole = isinstance(value, int) and not isinstance(value, bool)
    print(value, isinstance(value, int), whole)
