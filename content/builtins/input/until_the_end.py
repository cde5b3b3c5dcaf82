import io
import sys

sys.stdin = io.StringIO("milk\nbread\n\nAda\nGrace")  # a pipe, for instance

shopping = []
while line := input():
    shopping.append(line)
print(shopping)

guests = []
while True:
    try:
        guests.append(input())
    except EOFError as error:
        print("end:", error)
        break
print(guests)

sys.stdin = io.StringIO("21.5\n19.0\n")
readings = [float(line) for line in sys.stdin if line.strip()]
if readings:
    print("mean:", sum(readings) / len(readings))

sys.stdin = io.StringIO("Dear all,\nsee you on Monday\n")
print("all of it:", repr(sys.stdin.read()))
