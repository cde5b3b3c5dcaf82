import concurrent.futures
import subprocess
import sys
from pathlib import Path

module = concurrent.futures.__name__
start = f"import {module}, multiprocessing as mp\n"
pool = f"{module}.ProcessPoolExecutor(1, mp.get_context('spawn'))"
for guard in ("", "if __name__ == '__main__': "):
    Path("count.py").write_text(f"{start}{guard}{pool}.map(len, ['tea'])\n")
    run = subprocess.run([sys.executable, "count.py"], capture_output=True)
    print(bool(guard), "- RuntimeError:", b"RuntimeError" in run.stderr)
