import builtins

list = ["bread", "butter"]
try:
    print(list("abc"))
except TypeError as error:
    print(type(error).__name__, error)

print(builtins.list("abc"))
del list
print(list("abc"))
