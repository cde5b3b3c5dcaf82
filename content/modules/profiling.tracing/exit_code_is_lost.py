import subprocess
import sys
from pathlib import Path
from profiling import tracing

Path("backup.py").write_text("import sys; sys.exit(4)")
for options in ([], ["-m", tracing.__name__]):
    command = [sys.executable, *options, "backup.py"]
    done = subprocess.run(command, capture_output=True)
    print(*options, "exit code:", done.returncode)
