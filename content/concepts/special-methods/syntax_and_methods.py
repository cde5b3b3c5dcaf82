def spy(name, result):
    def method(self, *args):
        print(name, *args)
        return result

    return method


results = {
    "__len__": 3, "__getitem__": "x", "__contains__": True, "__add__": 7,
    "__neg__": -1, "__call__": "y", "__lt__": True, "__bool__": True,
    "__str__": "text", "__int__": 5,
}  # fmt: skip
Spy = type("Spy", (), {name: spy(name, results[name]) for name in results})
thing = Spy()

for expression in (
    "len(thing)", "thing['key']", "thing[1:4]", "'key' in thing", "thing + 2",
    "-thing", "thing < 9", "thing('now')", "bool(thing)", "str(thing)",
    "int(thing)",
):  # fmt: skip
    print(f"{expression:<14} calls ", end="")
    eval(expression)

del Spy.__len__
thing.__len__ = lambda: 3
try:
    len(thing)
except TypeError as error:
    print("only on the object:", error)
