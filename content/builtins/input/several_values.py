import io
import sys


class Keyboard(io.StringIO):
    def readline(self, *args):
        line = super().readline(*args)
        print(line, end="")
        return line


sys.stdin = Keyboard("640 480\nAda, Grace ,Alan\n3 8  5 1\n7\n")

width, height = map(int, input("Width and height: ").split())
print("pixels:", width * height)

names = [name.strip() for name in input("Names: ").split(",")]
print(names)

print("sum:", sum(int(part) for part in input("Numbers: ").split()))

try:
    x, y = input("x and y: ").split()
except ValueError as error:
    print(error)
