class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class City(Point):
    def __init__(self, name, x, y):
        super().__init__(x, y)
        self.name = name

    def __repr__(self):
        return f"City({self.name!r}, {self.x}, {self.y})"

    def __str__(self):
        return self.name


print(str(Point(3, 4)).partition(" at ")[0], "at ...")
print("inherited:", Point.__repr__ is object.__repr__)
oslo = City("Oslo", 10.75, 59.91)
print(oslo)
print([oslo], f"{oslo} {oslo!r}")
