total = 10

try:
    print(totl)
except NameError as error:
    print("NameError:", error, "- looked for", error.name)


def add(amount):
    total = total + amount  # an assignment makes the name local
    return total


try:
    add(5)
except UnboundLocalError as error:
    print("UnboundLocalError:", error)


def added(total, amount):
    return total + amount


print("passed in and returned:", added(total, 5))
