# set-up: the answer of `uname -p` on Debian and Ubuntu
import os
from pathlib import Path

Path("uname").write_text("#!/bin/sh\necho unknown\n")
Path("uname").chmod(0o755)
os.environ["PATH"] = f"{Path.cwd()}:{os.environ['PATH']}"
# end of set-up
import platform

print("processor:", repr(platform.processor()))
print("machine is known:", platform.machine() != "")
