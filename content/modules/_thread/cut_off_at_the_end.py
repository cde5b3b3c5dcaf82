# set-up: starts this program again, once for each kind of thread
import subprocess
import sys

if len(sys.argv) == 1:
    for kind in ("_thread", "threading"):
        run = subprocess.run(
            [sys.executable, __file__, kind], capture_output=True, text=True,
        )
        print(f"{kind:9} {run.stdout.strip() or 'nothing saved'}")
    sys.exit()
# end of set-up
import _thread
import sys
import threading
import time

def save():
    time.sleep(0.3)
    print("saved")

if sys.argv[1] == "_thread":
    _thread.start_new_thread(save, ())
else:
    threading.Thread(target=save).start()
