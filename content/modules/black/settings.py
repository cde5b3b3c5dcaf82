# set-up: the commands of this environment are on the path
import os
import sysconfig

import black  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

with open("pyproject.toml", "x") as file:  # yours stays
    file.write("""\
[tool.black]
line-length = 60
target-version = ["py311", "py312"]
skip-string-normalization = true
extend-exclude = "/generated/"
""")
code = "names = ['Ada', 'Zoë', 'Grace', 'Katherine', 'Dorothy', 'Mary']\n"
names = ("src/shop.py", "src/generated/tables.py")
for name in names:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(code, encoding="utf-8")
print("$ black src")
subprocess.run(["black", "--quiet", "src"], check=True)
for name in names:
    print(Path(name).read_text(encoding="utf-8"))
