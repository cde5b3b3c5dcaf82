import subprocess
import sys

weather = "print('21 °C'); print('clear sky')"
done = subprocess.run(
    [sys.executable, "-X", "utf8", "-c", weather],
    capture_output=True,
    text=True,
    encoding="utf-8",
)
print(done.returncode, repr(done.stdout))
print(done.stdout.splitlines()[1])

name = "my file; echo gone.txt"  # harmless: no shell reads it
command = [sys.executable, "-c", "import sys; print(sys.argv[1:])", name]
print(subprocess.check_output(command, text=True).strip())
