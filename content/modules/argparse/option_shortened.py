import argparse
import contextlib
import io

for abbrev in (True, False):
    parser = argparse.ArgumentParser(allow_abbrev=abbrev)
    parser.add_argument("--output", default="-")
    with contextlib.redirect_stderr(io.StringIO()):
        try:
            print(parser.parse_args(["--out", "report.txt"]))
        except SystemExit as stop:
            print("refused, with exit code", stop.code)
