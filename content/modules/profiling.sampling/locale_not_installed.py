import os
import subprocess
import sys
from pathlib import Path
from profiling import sampling

Path("sums.py").write_text("print(sum(n % 7 for n in range(999_999)))")
run = [sys.executable, "-m", sampling.__name__, "run", "sums.py"]
for name in ("xx_XX.UTF-8", "C"):
    env = os.environ | {"LC_ALL": name}
    done = subprocess.run(run, env=env, capture_output=True, text=True)
    print(name, done.returncode, *done.stderr.splitlines()[-1:])
