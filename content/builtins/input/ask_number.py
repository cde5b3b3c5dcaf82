# set-up: answers in the place of a keyboard
import io
import sys


class Keyboard(io.StringIO):
    def readline(self, *args):
        line = super().readline(*args)
        print(line, end="")
        return line


sys.stdin = Keyboard("many\n-3\n4\n")
# end of set-up
while True:
    answer = input("How many tickets? ")
    try:
        tickets = int(answer)
    except ValueError:
        print(f"  {answer!r} is not a whole number")
        continue
    if tickets >= 1:
        break
    print("  at least one, please")

print("total:", tickets * 12)
