import warnings
from array import array

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    letters = array("u", "Zoë")
print([warning.category.__name__ for warning in caught])
print(letters.tounicode(), "is a plain text:", "Zoë")
