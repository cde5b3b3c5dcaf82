import os
import subprocess
import venv
from pathlib import Path

venv.create(".venv", symlinks=os.name != "nt")
python = Path(".venv", "Scripts" if os.name == "nt" else "bin", "python")

Path("job.py").write_text('''
import os
import sys
from pathlib import Path

print("environment:", Path(sys.prefix).name)
print("activated:  ", "VIRTUAL_ENV" in os.environ)
''')

variables = {k: v for k, v in os.environ.items() if k != "VIRTUAL_ENV"}
subprocess.run([python, "job.py"], env=variables, check=True)
