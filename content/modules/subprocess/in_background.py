import subprocess
import sys

process = subprocess.Popen(
    [sys.executable, "-c", "import time; time.sleep(60)"]
)
print("running:", process.poll() is None)

process.terminate()
try:
    code = process.wait(timeout=10)
except subprocess.TimeoutExpired:
    process.kill()
    code = process.wait()
print("ended by us:", code != 0, "| still running:", process.poll() is None)
