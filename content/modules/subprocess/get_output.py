import subprocess
import sys

command = [sys.executable, "-m", "calendar", "2026", "5"]
done = subprocess.run(command, capture_output=True, text=True)
print("exit code:", done.returncode)
print(done.stdout, end="")
print("first line:", done.stdout.partition("\n")[0].strip())

name = "my file; echo gone.txt"  # harmless: no shell reads it
command = [sys.executable, "-c", "import sys; print(sys.argv[1:])", name]
print(subprocess.check_output(command, text=True).strip())
