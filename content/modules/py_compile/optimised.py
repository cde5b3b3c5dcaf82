import py_compile
import subprocess
import sys
from pathlib import Path

Path("discount.py").write_text('''
def reduced(price, percent):
    """Return the price after a discount."""
    assert percent <= 100, "more than everything"
    return price * (100 - percent) / 100

print("docstring:", reduced.__doc__)
print("80 less 150%:", reduced(80, 150))
''')

for level in (0, 1, 2):
    program = f"level{level}.pyc"
    py_compile.compile("discount.py", program, optimize=level)
    command = [sys.executable, program]
    ran = subprocess.run(command, capture_output=True, text=True)
    print(f"{level}:", *ran.stdout.splitlines(), sep="\n   ")
    print("   ends with status", ran.returncode)
