# set-up: a script
from pathlib import Path

Path("invoices.py").write_text(
    "import sys\n"
    "def vat(amount):\n"
    "    return amount * 0.2\n"
    "def main(count):\n"
    "    print(round(sum(vat(n) for n in range(count))))\n"
    "main(int(sys.argv[1]))\n"
)
# end of set-up
import cProfile
import subprocess
import sys

profile = [sys.executable, "-m", cProfile.__name__, "-s", "cumtime"]
done = subprocess.run(
    [*profile, "invoices.py", "1000"], stdout=subprocess.PIPE, text=True
)
lines = done.stdout.splitlines()
print(lines[0])
for line in lines:
    if line.endswith(("filename:lineno(function)", "(vat)", "(main)")):
        columns = line.split()
        print(f"{columns[0]:>6} ... {columns[-1]}")
