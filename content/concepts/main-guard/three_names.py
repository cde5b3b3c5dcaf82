import subprocess
import sys
from pathlib import Path

Path("thermostat.py").write_text('''
print(f"__name__ is {__name__!r}")

if __name__ == "__main__":
    print("started: heating to 21 degrees")
''')

for arguments in (["thermostat.py"], ["-m", "thermostat"],
                  ["-c", "import thermostat"]):
    print("python", *arguments, flush=True)
    subprocess.run([sys.executable, *arguments], check=True)
