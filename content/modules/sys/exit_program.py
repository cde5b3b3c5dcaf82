import subprocess
import sys

for code in ("sys.exit()", "sys.exit(3)", "sys.exit('no such file')"):
    program = f"import sys\ntry:\n    {code}\nfinally:\n    print('cleaned up')"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True
    )
    print(code, "->", done.returncode, done.stdout.strip(), done.stderr.strip())

try:
    sys.exit(2)
except SystemExit as stop:
    print("caught:", stop.code)
