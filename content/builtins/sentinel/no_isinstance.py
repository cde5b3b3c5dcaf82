KEEP = sentinel("KEEP")
value = KEEP
try:
    isinstance(value, KEEP)
except TypeError as error:
    print(type(error).__name__)

print(value is KEEP, isinstance(value, sentinel))
print(str | KEEP)
