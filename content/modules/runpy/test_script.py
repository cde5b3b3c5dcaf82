# set-up: the script to test
from pathlib import Path

Path("greet.py").write_text('''
import sys

if len(sys.argv) != 2:
    sys.exit("usage: greet.py NAME")
print("Hello", sys.argv[1])
''')
# end of set-up
import runpy
import sys
from contextlib import redirect_stdout
from io import StringIO
from unittest.mock import patch


def start(*arguments):
    printed, status = StringIO(), 0
    with redirect_stdout(printed), patch("sys.argv", ["greet.py", *arguments]):
        try:
            runpy.run_path("greet.py", run_name="__main__")
        except SystemExit as end:
            status = end.code
    return status, printed.getvalue()


print(start("Ada"))
print(start())
print("own arguments:", len(sys.argv))
