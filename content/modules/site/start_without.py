import site
import subprocess
import sys

code = """import builtins, sys
print(f"{sys.argv[1] in sys.modules!s:6}", end=" ")
print(f"{hasattr(builtins, 'exit')!s:6} {'' in sys.path}")"""

print("option  site   exit   current folder")
for options in [], ["-I"], ["-S"], ["-I", "-S"]:
    command = [sys.executable, *options, "-c", code, site.__name__]
    answer = subprocess.run(command, capture_output=True, text=True)
    print(f"{' '.join(options):7} {answer.stdout.strip()}")
