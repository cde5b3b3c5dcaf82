# set-up: a program that shows its progress
import sys

program = """
import sys, time
for percent in (0, 50, 100):
    print(percent, flush=True)
    time.sleep(float(sys.argv[1]))
"""
command = [sys.executable, "-c", program]
# end of set-up
import subprocess
from threading import Timer

with subprocess.Popen(
    [*command, "0.05"], stdout=subprocess.PIPE, text=True
) as process:
    for line in process.stdout:
        print(f"progress: {int(line):3d} %")
print("exit code:", process.returncode)

with subprocess.Popen(
    [*command, "60"], stdout=subprocess.PIPE, text=True
) as process:
    limit = Timer(3, process.kill)  # after 3 seconds
    limit.start()
    try:
        for line in process.stdout:
            print(f"too slow: {int(line):3d} %")
        process.wait()  # it may go on after its last line
    finally:
        limit.cancel()
        process.kill()  # after an error; one that has ended is left alone
print("came to an end:", process.returncode == 0)
