import subprocess
import sys

done = subprocess.run(
    [sys.executable, "-c", "print('21 °C'); print('clear sky')"],
    capture_output=True,
    text=True,
    encoding="utf-8",
)
print(done.returncode, repr(done.stdout))
print(done.stdout.splitlines()[1])

name = "my file; echo gone.txt"  # harmless: no shell reads it
code = "import sys; print(sys.argv[1:])"
print(subprocess.check_output([sys.executable, "-c", code, name], text=True))
