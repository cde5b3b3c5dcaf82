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
from pathlib import Path

import psutil


def find(name):
    found = []
    for process in psutil.process_iter(["name", "cmdline"]):
        words = [Path(word).name for word in process.info["cmdline"] or ()]
        names = {process.info["name"], *words[:1]}
        if words and "python" in words[0].lower():  # python backup.py
            names.update([w for w in words[1:] if w[:1] != "-"][:1])
        if name in names:
            found.append(process)
    return found


running = find("backup.py")
print(len(running), "found,", [p.pid for p in running] == [started.pid])
alive = {psutil.STATUS_SLEEPING, psutil.STATUS_RUNNING}
print({process.status() for process in running} <= alive)
started.kill()
started.wait()
print(len(find("backup.py")), "left")
