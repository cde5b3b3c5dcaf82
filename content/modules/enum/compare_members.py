from enum import Enum, IntEnum


class Priority(IntEnum):
    LOW = 1
    NORMAL = 5
    HIGH = 10


tickets = {
    "crash": Priority.HIGH,
    "typo": Priority.LOW,
    "slow": Priority.NORMAL,
}
for title in sorted(tickets, key=tickets.get, reverse=True):
    print(f"{title:6} {tickets[title].name}")
print("HIGH > LOW:", Priority.HIGH > Priority.LOW)
print("HIGH + 1:  ", Priority.HIGH + 1)

Plain = Enum("Plain", ["LOW", "HIGH"])
try:
    Plain.LOW < Plain.HIGH
except TypeError as error:
    print("TypeError:", error)
