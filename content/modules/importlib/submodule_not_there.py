import importlib
import subprocess
import sys

name = importlib.__name__
for line in (f"import {name}", f"import {name}.metadata"):
    code = line + f"; print(hasattr({name}, 'metadata'))"
    print(line, end=" - ", flush=True)
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)
