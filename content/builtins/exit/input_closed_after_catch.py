import io
import sys

for leave in (sys.exit, exit):
    sys.stdin = io.StringIO("yes\n")  # what is typed
    try:
        leave()
    except SystemExit:
        closed = sys.stdin.closed
    print(f"{'sys.exit' if leave is sys.exit else 'exit'}, closed: {closed}")
