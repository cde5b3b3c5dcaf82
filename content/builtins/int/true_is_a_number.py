def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool)

for value in (1, True):
    print(value, isinstance(value, int), is_number(value))
print(True + True)
