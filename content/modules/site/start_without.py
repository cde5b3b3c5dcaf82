import builtins
import site
import subprocess
import sys

print("option   site exit")
print("none    ", site.__name__ in sys.modules, hasattr(builtins, "exit"))
code = "import sys; print('site' in sys.modules, 'exit' in dir(__builtins__))"
for option in ["-s", "-I", "-S"]:
    command = [sys.executable, option, "-c", code]
    answer = subprocess.run(command, capture_output=True, text=True)
    print(f"{option:8} {answer.stdout.strip()}")
