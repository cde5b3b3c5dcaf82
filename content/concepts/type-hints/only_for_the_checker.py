from typing import TYPE_CHECKING, get_type_hints

if TYPE_CHECKING:
    from fractions import Fraction


def half(number: "Fraction") -> "Fraction":
    return number / 2


print("checking:", TYPE_CHECKING, "- imported:", "Fraction" in globals())
print("half of 9 is", half(9))
try:
    get_type_hints(half)
except NameError as error:
    print("NameError:", error)

from fractions import Fraction  # noqa: E402

print("after the import:", get_type_hints(half)["number"].__name__)
