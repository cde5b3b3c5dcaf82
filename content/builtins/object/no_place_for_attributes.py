from types import SimpleNamespace

for thing in (object(), SimpleNamespace()):
    try:
        thing.name = "Ada"
    except AttributeError as error:
        print(type(error).__name__, "for", type(thing).__name__)
    else:
        print(thing)
