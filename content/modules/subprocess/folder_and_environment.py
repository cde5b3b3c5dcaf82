import os
import subprocess
import sys
from pathlib import Path

Path("project").mkdir(exist_ok=True)
code = "import os; print(os.path.basename(os.getcwd()), os.environ['MODE'])"

before = os.environ.copy()
subprocess.run(
    [sys.executable, "-c", code],
    cwd="project",
    env=os.environ | {"MODE": "test"},
    check=True,
)
print("ours is unchanged:", os.environ == before)
