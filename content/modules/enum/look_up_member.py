from enum import Enum


class Shipping(Enum):
    STANDARD = "std"
    EXPRESS = "exp"


print(Shipping("exp"))  # by value
print(Shipping["STANDARD"])  # by name

try:
    Shipping("air")
except ValueError as error:
    print("ValueError:", error)

try:
    Shipping["PIGEON"]
except KeyError as error:
    print("KeyError:  ", error)

print("choices:", [member.value for member in Shipping])
