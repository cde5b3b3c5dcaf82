# set-up: three files
from pathlib import Path

for number, name in enumerate(("north", "south", "west"), start=1):
    Path(f"{name}.txt").write_text(f"{number * 10}\n{number * 11}\n", "utf-8")
# end of set-up
from contextlib import ExitStack

names = ["north.txt", "south.txt", "west.txt"]

with ExitStack() as stack:
    files = [
        stack.enter_context(open(name, encoding="utf-8")) for name in names
    ]
    for line in zip(*files):
        print([int(text) for text in line])
print("closed:", [file.closed for file in files])

opened = []
try:
    with ExitStack() as stack:
        for name in ["north.txt", "east.txt"]:
            file = open(name, encoding="utf-8")
            opened.append(stack.enter_context(file))
except FileNotFoundError as error:
    print(f"no {error.filename}, {opened[0].name} closed: {opened[0].closed}")
