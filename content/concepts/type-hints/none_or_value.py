from typing import Optional

phones = {"Ada": "7946 0958", "Kurt": "534 40"}


def find_phone(name: str, area: str | None = None) -> str | None:
    number = phones.get(name)
    if number is None:
        return None
    return number if area is None else f"{area} {number}"


print(find_phone("Ada"), find_phone("Kurt", "01"), find_phone("Grace"))
number = find_phone("Grace")
print(number.upper() if number is not None else "no number")

print(Optional[int] == int | None, isinstance(4.5, int | float))
try:
    "Phone" | None
except TypeError as error:
    print("TypeError:", error)
print("the whole in quotes:", eval("str | None"))
