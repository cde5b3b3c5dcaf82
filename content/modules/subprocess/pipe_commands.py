import subprocess
import sys

make = "for city in ('Oslo', 'Rome', 'Orleans'): print(city)"
keep = "import sys; [print(s.strip()) for s in sys.stdin if s[0] == 'O']"

first = subprocess.Popen(
    [sys.executable, "-c", make], stdout=subprocess.PIPE
)
second = subprocess.run(
    [sys.executable, "-c", keep],
    stdin=first.stdout,
    capture_output=True,
    text=True,
)
first.stdout.close()
print(second.stdout.split(), first.wait())
