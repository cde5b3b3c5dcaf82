from more_itertools import peekable, spy

lines = peekable(["# notes", "# of May", "tea 5.50", "cup 6.50"])
while lines.peek("").startswith("#"):
    print("skipped", next(lines))
lines.prepend("item price")
print(list(lines), bool(lines))

rows = (number * number for number in range(5))
head, rows = spy(rows, 2)
print(head, list(rows))
found = peekable(line for line in ["cup 6.50"])
print(list(found) if found else "nothing came")
