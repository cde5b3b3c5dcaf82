import subprocess
import sys
from profiling import sampling

dump = [sys.executable, "-m", sampling.__name__, "dump"]


def stack(process):
    try:
        done = subprocess.run(
            [*dump, str(process.pid)],
            capture_output=True, text=True, check=True,
        )
    except subprocess.CalledProcessError as error:
        return f"exit code {error.returncode}, {len(error.stdout)} lines"
    return done.stdout.splitlines()[-1].strip()


code = "print('up', flush=True); input()"
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
with subprocess.Popen([sys.executable, "-c", code], **pipes) as worker:
    worker.stdout.readline()
    print("waiting: ", stack(worker))
    worker.communicate(b"go\n")
print("finished:", stack(worker))
