import os
import tempfile
from pathlib import Path

Path("scratch").mkdir(exist_ok=True)
os.environ["TMPDIR"] = "scratch"  # usually set before the program starts
print("default:", Path(tempfile.gettempdir()).name)

with tempfile.NamedTemporaryFile(prefix="chart-", suffix=".png") as file:
    path = Path(file.name)
    print("made in:", path.parent.name)
    print("starts with", path.name[:6], "and ends with", path.suffix)

with tempfile.TemporaryDirectory(dir=".") as name:
    print("beside the script:", Path(name).resolve().parent == Path.cwd())

try:
    tempfile.TemporaryFile(dir="missing")
except FileNotFoundError as error:
    print("dir is not created for you:", error.strerror)
