import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="resize")
parser.add_argument("picture")
parser.add_argument("--width", type=int)

for words in ([], ["lake.jpg", "--width", "wide"]):
    messages = io.StringIO()
    try:
        with contextlib.redirect_stderr(messages):
            parser.parse_args(words)
    except SystemExit as stop:
        print("exit code", stop.code)
        print(messages.getvalue().strip().rpartition("\n")[2])
