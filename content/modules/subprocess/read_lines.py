import subprocess
import sys

program = """
import time
for percent in (0, 50, 100):
    print(percent, flush=True)
    time.sleep(0.05)
"""

with subprocess.Popen(
    [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
) as process:
    for line in process.stdout:
        print(f"progress: {int(line):3d} %")
print("exit code:", process.returncode)
