import subprocess
import sys

code = "import sys; print('half done'); sys.exit('disk is full')"
command = [sys.executable, "-c", code]

try:
    subprocess.run(command, check=True, capture_output=True, text=True)
except subprocess.CalledProcessError as error:
    print("exit code:", error.returncode)
    print("printed:  ", error.stdout.strip())
    print("complained:", error.stderr.strip())

unchecked = subprocess.run(command, capture_output=True)
print("without check, only a number tells:", unchecked.returncode)
