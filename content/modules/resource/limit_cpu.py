import resource
import signal
import subprocess
import sys


def one_second():
    resource.setrlimit(resource.RLIMIT_CPU, (1, 3))


programs = {
    "calculates": "while True: pass",
    "waits": "import time; time.sleep(1.5); print('slept well')",
}
for name, code in programs.items():
    done = subprocess.run(
        [sys.executable, "-c", code],
        preexec_fn=one_second,
        capture_output=True,
        text=True,
    )
    if done.returncode < 0:
        print(f"{name}: ended by {signal.Signals(-done.returncode).name}")
    elif done.returncode:
        print(f"{name} failed: {done.stderr.strip()}")
    else:
        print(f"{name}: {done.stdout.strip()}")
