import warnings


def area(width, height, unit=None):
    if unit is not None:
        warnings.warn("unit has no effect", DeprecationWarning, stacklevel=2)
    return width * height


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("the call goes on:", area(3, 4, unit="m"))
    print("recorded:", caught[0].category.__name__, "-", caught[0].message)

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        area(3, 4, unit="m")
    except DeprecationWarning as error:
        print("as an error:", error)
