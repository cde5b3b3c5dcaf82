import os
import sys

import pexpect
from pexpect.replwrap import REPLWrapper

os.environ |= {"PYTHON_BASIC_REPL": "1", "NO_COLOR": "1"}  # since 3.13
python = REPLWrapper(
    pexpect.spawn(sys.executable, ["-q", "-i"], echo=False, encoding="utf-8"),
    ">>> ", "import sys; sys.ps1={0!r}; sys.ps2={1!r}")
print(python.run_command("2**100").strip())
print(python.run_command("len('teapot')").strip())
print(python.run_command("1 / 0").splitlines()[-1])
python.child.close(force=True)
