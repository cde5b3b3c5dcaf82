import ctypes
import subprocess
import sys

call = "import ctypes; ctypes.CDLL(None).strlen(42)"
run = subprocess.run([sys.executable, "-c", call], capture_output=True)
print("a number as pointer: signal", -run.returncode, run.stderr.decode())

strlen = ctypes.CDLL(None).strlen
strlen.argtypes = [ctypes.c_char_p]
try:
    strlen(42)
except ctypes.ArgumentError:
    print("with argtypes: ArgumentError")
