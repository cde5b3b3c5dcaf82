# set-up: a script that fails
import os
import subprocess
import sys
from pathlib import Path
from profiling import sampling

Path("report.py").write_text("import time; time.sleep(0.5); 1 / 0")
os.environ["LC_ALL"] = "C"
# end of set-up
profiler = ["-m", sampling.__name__, "run"]
for options in ([], profiler):
    command = [sys.executable, *options, "report.py"]
    done = subprocess.run(command, capture_output=True, text=True)
    print(*options, "failed:", "ZeroDivisionError" in done.stderr)
    print("exit code:", done.returncode)
