import argparse
import contextlib
import io
from datetime import date


def percent(text):
    value = int(text)
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{value} is not between 0 and 100")
    return value


parser = argparse.ArgumentParser(prog="sale", usage="sale [options]")
parser.add_argument("--discount", type=percent)
parser.add_argument("--until", type=date.fromisoformat)

print(parser.parse_args(["--discount", "15", "--until", "2024-05-17"]))
messages = io.StringIO()
with contextlib.suppress(SystemExit), contextlib.redirect_stderr(messages):
    parser.parse_args(["--discount", "150"])
print(messages.getvalue().splitlines()[-1])
