import os
import posix
import subprocess
import sys

os.environ["SHOP"] = "York"
posix.environ[b"TILL"] = b"3"

print("SHOP:", os.environ["SHOP"], posix.environ.get(b"SHOP"))
print("TILL:", os.environ.get("TILL"), posix.environ[b"TILL"])
print("same values:", posix.environ == os.environb)

code = "import os; print(os.environ.get('SHOP'), os.environ.get('TILL'))"
child = subprocess.run([sys.executable, "-c", code], capture_output=True)
print("a child sees:", child.stdout.decode().strip())
