import os
import pdb
from unittest.mock import patch


def report():
    print("first half")
    breakpoint()
    print("second half")


with patch.object(pdb, "set_trace") as debugger:  # so that nothing stops here
    os.environ["PYTHONBREAKPOINT"] = "0"
    report()
    print("debugger started:", debugger.called)

    del os.environ["PYTHONBREAKPOINT"]
    report()
    print("debugger started:", debugger.called)
