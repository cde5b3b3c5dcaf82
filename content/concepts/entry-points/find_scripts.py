import os
import shutil
import sysconfig
from pathlib import Path

scripts = Path(sysconfig.get_path("scripts"))
usual = "Scripts" if os.name == "nt" else "bin"
print("commands are installed into bin or Scripts:", scripts.name == usual)

Path("tools").mkdir()
ending = ".bat" if os.name == "nt" else ""
command = Path("tools", f"close-till{ending}")
command.write_text("echo closed\n")
command.chmod(0o755)

print("found at first:      ", shutil.which("close-till"))
os.environ["PATH"] = os.pathsep.join(["tools", os.environ["PATH"]])
if found := shutil.which("close-till"):
    found = Path(found)
    print("with its folder known:", found.parent.name, "/", found.stem)
