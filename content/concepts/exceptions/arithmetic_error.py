import math


def average(numbers):
    try:
        return sum(numbers) / len(numbers)
    except ZeroDivisionError:
        return None


print("average of two: ", average([19, 23]))
print("average of none:", average([]))

for attempt in (lambda: 7 % 0, lambda: math.exp(1000), lambda: 2.0**10_000):
    try:
        attempt()
    except ArithmeticError as error:
        print("caught", type(error).__name__)

print("an int has room:", len(str(2**10_000)), "digits")
