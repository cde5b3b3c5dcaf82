import subprocess
import sys

make = "for city in ('Oslo', 'Rome', 'Orleans'): print(city)"
keep = "import sys; [print(s.strip()) for s in sys.stdin if s[0] == 'O']"

first = subprocess.Popen(
    [sys.executable, "-c", make], stdout=subprocess.PIPE
)
second = subprocess.Popen(
    [sys.executable, "-c", keep],
    stdin=first.stdout,
    stdout=subprocess.PIPE,
    text=True,
)
first.stdout.close()  # the second process has its own end of the pipe
found, _ = second.communicate()
print(found.split(), first.wait(), second.returncode)
