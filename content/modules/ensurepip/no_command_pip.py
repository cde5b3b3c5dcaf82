import ensurepip
import subprocess
import venv
from pathlib import Path

venv.create("env", with_pip=False)
folder = Path("env/bin")
command = [folder / "python", "-m", ensurepip.__name__]
subprocess.run(command, check=True, capture_output=True)
print((folder / "pip").exists(), (folder / "pip3").exists())
command = [folder / "python", "-m", "pip", "--version"]
print(subprocess.run(command, capture_output=True, text=True).stdout[:3])
