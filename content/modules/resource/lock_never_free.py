# set-up: another thread that holds a lock for half a second
import resource
import subprocess
import sys
import threading
import time

lock, held = threading.Lock(), threading.Event()


def work():
    with lock:
        held.set()
        time.sleep(0.5)


# end of set-up
def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (5, 10))
    print("lock is free:", lock.acquire(timeout=2), flush=True)

threading.Thread(target=work).start(), held.wait()
subprocess.run([sys.executable, "-c", "pass"], preexec_fn=limit)

code = """import resource as r; r.setrlimit(r.RLIMIT_CPU, (5, 10))
print("limits are", r.getrlimit(r.RLIMIT_CPU))"""
subprocess.run([sys.executable, "-c", code])
