class Shape:
    pass


class Circle(Shape):
    pass


class Polygon(Shape):
    pass


class Square(Polygon):
    pass


found = [
    thing for thing in list(globals().values())
    if isinstance(thing, type) and issubclass(thing, Shape)
]
print("all:   ", [cls.__name__ for cls in found])
print("usable:", [cls.__name__ for cls in found if cls is not Shape])
print("direct:", [cls.__name__ for cls in Shape.__subclasses__()])
print("either:", issubclass(Square, (Circle, Polygon)))
