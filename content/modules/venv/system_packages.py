import os
import subprocess
import venv
from pathlib import Path

SEES = "import site, sys; print(sys.base_prefix in site.PREFIXES)"


def report(title, builder, folder):
    python = builder.ensure_directories(folder).env_exec_cmd
    seen = subprocess.check_output([python, "-c", SEES], text=True)
    print(f"{title:15} {seen.strip()}")


for folder, system in [("closed", False), ("open", True)]:
    builder = venv.EnvBuilder(system, symlinks=os.name != "nt")
    builder.create(folder)
    report(folder, builder, folder)

settings = Path("closed", "pyvenv.cfg")
text = settings.read_text(encoding="utf-8")
text = text.replace("packages = false", "packages = true")
settings.write_text(text, encoding="utf-8")
report("closed, edited", builder, "closed")
