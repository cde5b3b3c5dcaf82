import io
import sys


class Keyboard(io.StringIO):
    def readline(self, *args):
        line = super().readline(*args)
        print(line, end="")
        return line


sys.stdin = Keyboard("perhaps\nY\n\n")


def confirm(question):
    while True:
        answer = input(f"{question} [y/n] ").strip().lower()
        if answer in ("y", "yes"):
            return True
        if answer in ("n", "no"):
            return False
        print("  please answer y or n")


print(confirm("Delete 3 files?"))
name = input("Your name [guest]: ") or "guest"
print("hello,", name)
