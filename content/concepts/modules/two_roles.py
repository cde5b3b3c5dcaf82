import subprocess
import sys
from pathlib import Path

Path("greet.py").write_text('''
def greeting(name):
    return f"Good morning, {name}."


if __name__ == "__main__":
    print(greeting("from the command line"))
''')

import greet

print("imported:", greet.greeting("Ada"), flush=True)
subprocess.run([sys.executable, "greet.py"], check=True)
