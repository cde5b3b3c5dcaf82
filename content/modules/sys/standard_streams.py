import io
import sys

sys.stdin = io.StringIO("12\n30\nhalf\n")  # as if piped into the script

total = 0
for line in sys.stdin:
    try:
        total += int(line)
    except ValueError:
        print("skipped:", line.strip(), file=sys.stderr)
sys.stdout.write(f"total: {total}\n")
print(sys.stdout.encoding, sys.stdout.isatty())  # True in a terminal
