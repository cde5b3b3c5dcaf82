class Field:
    def __init__(self, length, width):
        self.length = length
        self.width = width

    @property
    def area(self):
        """Area in square metres."""
        return self.length * self.width


field = Field(105, 68)
print("area:", field.area)
field.width = 70
print("area:", field.area)

try:
    field.area = 9000
except AttributeError:
    print("area cannot be set")
print("help:", Field.area.__doc__)
