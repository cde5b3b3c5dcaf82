# set-up: a program that has ended
import subprocess
import sys

ended = subprocess.Popen([sys.executable, "-c", "pass"])
ended.wait()
# end of set-up
import os

import psutil


def describe(pid):
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return "has ended, but its parent did not ask yet"
        return f"running, {process.num_threads() >= 1}"
    except psutil.NoSuchProcess:
        return "no such process"
    except psutil.AccessDenied:
        return "belongs to somebody else"


print(describe(os.getpid()))
print(describe(ended.pid))
print(psutil.pid_exists(ended.pid), psutil.Process().is_running())
