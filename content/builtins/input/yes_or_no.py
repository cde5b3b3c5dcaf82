# set-up: answers in the place of a keyboard
import io
import sys


class Keyboard(io.StringIO):
    def readline(self, *args):
        line = super().readline(*args)
        print(line, end="")
        return line


sys.stdin = Keyboard("perhaps\nY\n\n\n")
# end of set-up
def confirm(question):
    while True:
        answer = input(f"{question} [y/N] ").strip().lower() or "n"
        if answer in ("y", "yes"):
            return True
        if answer in ("n", "no"):
            return False
        print("  please answer y or n")


print(confirm("Delete 3 files?"))
print(confirm("Empty the bin?"))
name = input("Your name [guest]: ").strip() or "guest"
print("hello,", name)
