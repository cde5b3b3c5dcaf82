# set-up: another thread, and warnings in short
import os
import pty
import subprocess
import threading
import warnings

warnings.showwarning = lambda _, category, *rest: print(category.__name__)
warnings.simplefilter("always")
stop = threading.Event()
threading.Thread(target=stop.wait).start()
# end of set-up
print("pty.fork")
pid, terminal = pty.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)

print("pty.openpty")
ours, theirs = pty.openpty()
subprocess.run(["true"], stdin=theirs, stdout=theirs)
stop.set()
