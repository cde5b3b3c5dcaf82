total, entries = 100, []


def add(amount):
    entries.append(amount)  # changes the list, binds no name
    total += amount


try:
    add(5)
except UnboundLocalError as error:
    print("UnboundLocalError:", error)
print("the list has grown:", entries)


def added(total, amount):
    return total + amount


total = added(total, 5)
print("passed and returned:", total)


def grade(points):
    if points > 50:
        result = "passed"
    return result


try:
    grade(40)
except UnboundLocalError as error:
    print("the branch was not taken:", error)
