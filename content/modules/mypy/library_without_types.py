# set-up: the commands of this environment are on the path
import os
import sysconfig

import mypy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

folder = Path("demo")  # so that no file of yours is written over
folder.mkdir(exist_ok=True)
(folder / "report.py").write_text("""\
import yaml
import company_tools

print(yaml.safe_load("tea: 3.5"))
""")
(folder / "pyproject.toml").write_text("""\
[[tool.mypy.overrides]]
module = ["company_tools.*"]
ignore_missing_imports = true
""")
for line in ("mypy --config-file= report.py", "mypy report.py"):
    print("$", line, flush=True)
    subprocess.run(line.split(), cwd=folder)
