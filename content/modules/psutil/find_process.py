# set-up: a program that runs meanwhile
import subprocess
import sys
from pathlib import Path

Path("backup.py").write_text("import time\nprint('on', flush=True)\n"
                             "time.sleep(60)\n")
started = subprocess.Popen([sys.executable, "backup.py"],
                           stdout=subprocess.PIPE)
started.stdout.readline()
# end of set-up
import psutil


def find(script):
    found = []
    for process in psutil.process_iter(["pid", "name", "cmdline"]):
        words = process.info["cmdline"] or []
        if any(word.endswith(script) for word in words[1:]):
            found.append(process)
    return found


running = find("backup.py")
print(len(running), "found,", running[0].pid == started.pid)
print(running[0].status() in {psutil.STATUS_SLEEPING, psutil.STATUS_RUNNING})
running[0].kill()
started.wait()
print(len(find("backup.py")), "left")
