# set-up: environments of their own
import os

os.environ.pop("PYTHONPATH", None)
# end of set-up
import subprocess

from virtualenv import cli_run, session_via_cli

planned = session_via_cli(["planned"])
print("written yet:", planned.creator.dest.exists())

session = cli_run(["--no-seed", "plugins"])
python = session.creator.exe
done = subprocess.run([python, "-m", "pip"], capture_output=True, text=True)
print(done.stderr.strip().rpartition(": ")[2])
print(session.creator.purelib.name, session.creator.purelib.is_dir())
