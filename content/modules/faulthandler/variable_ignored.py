import faulthandler
import os
import subprocess
import sys

code = f"import {faulthandler.__name__} as f; print(f.is_enabled(), flush=True)"
for value, options in (("", []), ("1", []), ("1", ["-I"])):
    variables = os.environ | {"PYTHONFAULTHANDLER": value}
    print(repr(value), options, end=" ", flush=True)
    subprocess.run([sys.executable, *options, "-c", code], env=variables)
