def first_two(lines):
    lines = iter(lines)
    return next(lines), next(lines)


def headings(lines):
    lines = iter(lines)
    yield next(lines).upper()  # fails inside a generator if empty


try:
    first_two(["Title"])
except StopIteration:
    print("StopIteration: there was only one line")

try:
    list(headings([]))
except RuntimeError as error:
    print("RuntimeError:", error)

print("with a default:", next(iter([]), "no line"))
