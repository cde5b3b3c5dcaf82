# set-up: a program that starts two others
import subprocess
import sys
from pathlib import Path

Path("main.py").write_text("""\
import subprocess, sys
wait = "import time; time.sleep(60)"
for number in range(2):
    subprocess.Popen([sys.executable, "-c", wait])
print("ready", flush=True)
__import__("time").sleep(60)
""")
main = subprocess.Popen([sys.executable, "main.py"], stdout=subprocess.PIPE)
main.stdout.readline()
# end of set-up
import psutil


def end_tree(pid, patience=5):
    try:
        parent = psutil.Process(pid)
        family = parent.children(recursive=True) + [parent]
    except psutil.NoSuchProcess:
        return 0
    for ask in (psutil.Process.terminate, psutil.Process.kill):
        for process in family:
            try:
                ask(process)
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                pass
        alive = psutil.wait_procs(family, timeout=patience)[1]
        if not alive:
            break
    return len(family) - len(alive)


print(end_tree(main.pid), "ended")
print(end_tree(main.pid), "ended")
