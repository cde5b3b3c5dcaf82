import site
import subprocess
import sys

print("without", site.__name__)
for code in ("exit(0)", "import sys; sys.exit(0)"):
    command = [sys.executable, "-S", "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True)
    print(code, "->", ran.returncode, "NameError" in ran.stderr)
