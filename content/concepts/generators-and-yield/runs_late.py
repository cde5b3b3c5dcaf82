def halves(numbers):
    if not numbers:
        raise ValueError("no numbers given")
    for number in numbers:
        yield number / 2


result = halves([])  # no error here
try:
    list(result)
except ValueError as error:
    print("only in the loop:", error)


def checked_halves(numbers):
    if not numbers:
        raise ValueError("no numbers given")
    return (number / 2 for number in numbers)


try:
    checked_halves([])
except ValueError as error:
    print("at the call:", error)

rate = 1.2
prices = (net * rate for net in (10, 20))
rate = 2
print("the rate is read late:", list(prices))
