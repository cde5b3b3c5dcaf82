import io
import sys

def confirm():
    try:
        return input("") == "y"
    except (EOFError, RuntimeError) as error:
        return f"no, {type(error).__name__}"

for sys.stdin in (io.StringIO("y\n"), io.StringIO(""), None):
    print("go on?", confirm())
