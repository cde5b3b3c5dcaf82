import site
import subprocess
import sys

code = """import builtins, sys
packages = any(folder in sys.path for folder in sys.argv[1:])
print(f"{packages!s:9} {hasattr(builtins, 'exit')!s:6} {'' in sys.path}")"""

print("option  packages  exit   current folder")
for options in [], ["-I"], ["-S"], ["-I", "-S"]:
    command = [sys.executable, *options, "-c", code, *site.getsitepackages()]
    answer = subprocess.run(command, capture_output=True, text=True)
    print(f"{' '.join(options):7} {answer.stdout.strip()}")
