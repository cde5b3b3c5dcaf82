from attrs import Factory, define, field


@define
class Rectangle:
    width: float
    height: float = Factory(lambda self: self.width, takes_self=True)
    area: float = field(init=False)
    _owner: str = field(default="nobody", kw_only=True, repr=False)

    def __attrs_post_init__(self):
        self.area = self.width * self.height


print(Rectangle(3, 4))
print(Rectangle(5))
print(Rectangle(1, owner="Ada")._owner)
square = Rectangle(2)
square.width = 10
print(square.area, "is not calculated anew")
