# set-up: environments of their own
import os

os.environ.pop("PYTHONPATH", None)
# end of set-up
from pathlib import Path

from virtualenv import cli_run

session = cli_run([".venv"])
pip = session.creator.script_dir / "pip"
print("names this folder:", str(Path.cwd()) in pip.read_text())
