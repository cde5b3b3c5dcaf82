class Drawer:
    def __enter__(self):
        print("open")
        return self

    def __exit__(self, kind, error, traceback):
        print("closed after", repr(error))
        return isinstance(error, KeyError)  # true: it goes no further

    def take(self, thing):
        return {"spoon": "a spoon", "fork": "a fork"}[thing]


with Drawer() as drawer:
    print(drawer.take("spoon"))
with Drawer() as drawer:
    print(drawer.take("ladle"))
try:
    with Drawer():
        raise ValueError("it is stuck")
except ValueError as error:
    print("outside:", error)

try:
    with object():
        pass
except TypeError as error:
    print("TypeError:", str(error).partition(" (")[0])
