# set-up: answers in the place of a keyboard
import io
import sys


class Keyboard(io.StringIO):
    def readline(self, *args):
        line = super().readline(*args)
        print(line, end="")
        return line


sys.stdin = Keyboard(
    "640 480\nAda, Grace ,Alan,\n3 8  5\n1 2 3\n7\n"
)
# end of set-up
width, height = map(int, input("Width and height: ").split())
print("pixels:", width * height)

parts = input("Names: ").split(",")
names = [part.strip() for part in parts if part.strip()]
print(names)

grid = []
for number in (1, 2):
    grid.append([int(part) for part in input(f"Row {number}: ").split()])
print(grid, "sum:", sum(map(sum, grid)))

try:
    x, y = input("x and y: ").split()
except ValueError as error:
    print(error)
