import resource
import subprocess
import sys

greedy = """
try:
    table = bytearray(8 * 1024**3)
except MemoryError:
    print("no more memory, going on without the table")
"""


def one_gigabyte():
    resource.setrlimit(resource.RLIMIT_AS, (1024**3, 1024**3))


command = [sys.executable, "-c", greedy]
done = subprocess.run(
    command, preexec_fn=one_gigabyte, capture_output=True, text=True
)
print(done.stdout + done.stderr, end="")
print("exit code:", done.returncode)
