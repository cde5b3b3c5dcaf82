import random


def draw(names, number):
    try:
        return random.sample(names, number)
    except ValueError:
        return f"cannot draw {number} of {len(names)} names"


print(draw(["Ada", "Ben"], 5))

try:
    random.choice([])
except IndexError as error:
    print("choice from an empty list:", type(error).__name__)

try:
    random.sample({"Ada", "Ben"}, 1)
except TypeError as error:
    print("sample from a set:        ", type(error).__name__)

random.seed(1)
print("sample from a sorted set: ", random.sample(sorted({"Ada", "Ben"}), 1))
