import subprocess
import sys
from subprocess import PIPE

code = "import sys; sys.stderr.write('x' * 1_000_000); print('ready')"
command = [sys.executable, "-c", code]
with subprocess.Popen(command, stdout=PIPE, stderr=PIPE) as program:
    try:
        program.wait(timeout=1)
    except subprocess.TimeoutExpired:
        print("a full pipe stops the program")
    print([len(text) > 4 for text in program.communicate()])
