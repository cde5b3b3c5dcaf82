import warnings


def area(width, height, unit=None):
    if unit is not None:
        warnings.warn("'unit' is ignored", DeprecationWarning)
    return width * height


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    area(2, 3)
    area(2, 3, unit="cm")

assert len(caught) == 1
assert issubclass(caught[0].category, DeprecationWarning)
print("one warning, as it should be:", caught[0].message)
