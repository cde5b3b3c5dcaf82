def squares_at_once(numbers):
    result = []
    for number in numbers:
        result.append(number**2)
    return result


def squares(numbers):
    for number in numbers:
        yield number**2


print("return:", squares_at_once([3, 4, 5]))
print("yield: ", list(squares([3, 4, 5])))
large = (n for n in squares(range(10**9)) if n > 1000)
print("first above 1000:", next(large, "none"))


def with_both():
    yield "one"
    return "done"  # ends the generator; a loop does not see it


print("with both:", list(with_both()))
