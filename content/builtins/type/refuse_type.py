def area(width, height):
    for side in (width, height):
        if not isinstance(side, (int, float)):
            name = type(side).__name__
            raise TypeError(f"a side has to be int or float, not {name}")
    return width * height


print(area(3, 4.5))
try:
    area("3", 4)
except TypeError as error:
    print(error)
