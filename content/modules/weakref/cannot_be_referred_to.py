import weakref

class Point:
    __slots__ = ("x", "y")

class Place:
    __slots__ = ("x", "y", "__weakref__")

for kind in (Point, Place):
    try:
        print(weakref.ref(kind()) is not None, kind.__name__)
    except TypeError as error:
        print("TypeError:", str(error).split("'")[0] + kind.__name__)
