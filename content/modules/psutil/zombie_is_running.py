import subprocess
import sys

import psutil

child = subprocess.Popen([sys.executable, "-c", "pass"])
process = psutil.Process(child.pid)
while process.status() != psutil.STATUS_ZOMBIE:
    pass
print(process.is_running(), process.status())
print(child.wait(), process.is_running())
