def countdown(number):
    return [number] + countdown(number - 1)  # nothing ends it


def size(folder):
    total, waiting = 0, [folder]
    while waiting:  # a list of what is left replaces the calls
        for item in waiting.pop():
            if isinstance(item, list):
                waiting.append(item)
            else:
                total += item
    return total


try:
    countdown(3)
except RecursionError as error:
    print("RecursionError:", str(error)[:32])

nested = [1]
for level in range(100_000):
    nested = [1, nested]
print("100,000 levels deep, without recursion:", size(nested))
