import subprocess
import sys

print("added by", type(help).__module__)
for code in ("help('for')", "import pydoc; pydoc.help('for')"):
    run = subprocess.run([sys.executable, "-S", "-c", code],
                         capture_output=True, text=True)
    last = run.stderr.splitlines()[-1:] or ["works"]
    print(code, "->", last[0].partition(":")[0])
